package org.watchword.desktop.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.state.Evening;
import org.watchword.print.Printed;
import org.watchword.print.Statement;
import org.watchword.print.press.Press;
import org.watchword.session.Guest;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// The list that lies at the door, on paper.
class DoorListTest {

    private static final DoorNumbers SIXTY = new DoorNumbers(IntStream.rangeClosed(1, 60)
            .mapToObj(number -> new Guest(
                    new PersonId(new UUID(0, number)),
                    new Personal.Known("Person Sample" + number, number % 3 == 0 ? "Castle Cars" : "")))
            .toList());

    @Test
    void sixtyPeopleAreOnItEachWithTheirNumber() throws IOException {
        Statement list = new DoorList(SIXTY, Evening.ENGLISH).of(Optional.of("192.168.8.2:8090/door"));
        List<Statement.Fact> facts = list.parts().getFirst().facts();
        assertEquals(new Statement.Fact("60", "Person Sample60, Castle Cars"), facts.getLast());
        assertTrue(list.lead().contains("192.168.8.2:8090/door"), list.lead());
        Printed paper = assertInstanceOf(
                Printed.class, new Press().print(list, ZonedDateTime.of(2026, 11, 21, 18, 0, 0, 0, ZoneOffset.UTC)));
        Path kept = Path.of(System.getProperty("watchword.pictures", "target/pictures"))
                .resolve("door-list.pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, paper.bytes());
    }

    @Test
    void switchedOffItNamesNoAddress() {
        Statement list = new DoorList(SIXTY, Evening.ENGLISH).of(Optional.empty());
        assertTrue(list.lead().startsWith("Find your name"), list.lead());
    }
}
