package org.watchword.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenuesTest {
    private static final Visit VISIT = new Visit(GivenHall.TODAY, Set.of(Row.EXITS, Row.SOUND));

    @TempDir
    Path folder;

    @Test
    void whatWasTickedIsRememberedForTheVenueHoweverItIsTyped() throws IOException {
        new VenuesFile(folder).save(Venues.NONE.with("Castle Hall ", VISIT));
        assertEquals(Optional.of(VISIT), new VenuesFile(folder).read().last(" castle hall"));
        assertEquals(Optional.empty(), new VenuesFile(folder).read().last("Town Hall"));
    }

    @Test
    void aFileThatCannotBeReadIsBegunAnew() throws IOException {
        Files.writeString(folder.resolve("venues.json"), "{\"visits\":", StandardCharsets.UTF_8);
        assertEquals(Venues.NONE, new VenuesFile(folder).read());
        new VenuesFile(folder).save(Venues.NONE.with("Hall", VISIT));
        assertEquals(Optional.of(VISIT), new VenuesFile(folder).read().last("Hall"));
    }

    @Test
    void theHallNotSeenForLongestIsForgottenFirst() {
        Venues venues = Venues.NONE;
        for (int hall = 0; hall <= Venues.MOST; hall++) {
            venues = venues.with("Hall " + hall, new Visit(LocalDate.EPOCH.plusDays(hall), Set.of()));
        }
        assertEquals(Venues.MOST, venues.visits().size());
        assertEquals(Optional.empty(), venues.last("Hall 0"));
    }
}
