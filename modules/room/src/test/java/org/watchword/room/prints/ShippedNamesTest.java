package org.watchword.room.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.read.LibraryReader;
import org.watchword.room.Shipped;

/// On a list a trainer must know which print she chooses.
class ShippedNamesTest {
    private static final Library LIBRARY = LibraryReader.read(List.of(Shipped.library()));
    private static final PrintNames NAMES = new PrintNames(LIBRARY, "en");

    @Test
    void noTwoPrintsHaveTheSameName() {
        List<String> names = LIBRARY.prints().stream().map(NAMES::of).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void whomAPrintIsForTellsItApart() {
        assertEquals("You can get help. (Taxi and private hire drivers)", NAMES.of("taxi-poster"));
        assertEquals("You can get help.", NAMES.of("you-can-get-help"));
        assertEquals("Is this job real? (Easy Read)", NAMES.of("job-check-easy"));
    }

    @Test
    void aPrintThatIsGoneKeepsItsId() {
        assertEquals("no-such-print", NAMES.of("no-such-print"));
    }
}
