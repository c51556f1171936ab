package org.watchword.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final SourcePlace PLACE = new SourcePlace(Path.of("file.md"), 7);

    @ParameterizedTest
    @CsvSource({"0, 7", "3, 7", "4, 8", "8, 9"})
    void aCharacterStandsOnItsLine(int index, int line) {
        Passage passage = new Passage(PLACE, "en", Passage.Kind.BODY, "", "one\ntwo\nsix");
        assertEquals(line, passage.placeOf(index).line());
    }

    @Test
    void aLandmarkIsTheLineOfAKeyAndElseThePlaceItself() {
        Landmarks landmarks = new Landmarks(Map.of(PLACE.file(), Map.of("/minutes", 3)));
        assertEquals(3, landmarks.at(PLACE, "/minutes").line());
        assertEquals(PLACE, landmarks.at(PLACE, "/version"));
        SourcePlace elsewhere = new SourcePlace(Path.of("other.md"), 2);
        assertEquals(elsewhere, landmarks.at(elsewhere, "/minutes"));
    }

    @Test
    void onlyANamedPersonHasChecked() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        assertTrue(new Checked(day, "A. Reader").byPerson());
        assertFalse(new Checked(day, Checked.NOBODY).byPerson());
        assertFalse(new Checked(day, " ").byPerson());
    }

    @Test
    void plainWordsLeaveReferencesOut() {
        assertEquals(
                "Call the office now",
                Inline.plain(List.of(
                        new Inline.Words("Call "),
                        new Inline.Strong(List.of(new Inline.Link("the office", "https://office.example"))),
                        new Inline.ContactRef("help", ContactPart.WHOLE),
                        new Inline.FigureRef("many", false),
                        new Inline.Words(" now"))));
    }
}
