package org.watchword.room.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.read.LibraryReader;

class PrintWarningsTest {
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "")).resolve("training-content")));

    private static List<PrintWarning> on(LocalDate today, String print, String language) {
        Print found = LIBRARY.print(print).orElseThrow();
        return new PrintWarnings(LIBRARY, today).of(found, language, new Area("gb"));
    }

    private static List<Class<?>> kinds(LocalDate today, String print, String language) {
        return on(today, print, language).stream()
                .<Class<?>>map(PrintWarning::getClass)
                .distinct()
                .toList();
    }

    @Test
    void aDayOfReviewThatHasPassedIsTold() {
        assertTrue(kinds(LocalDate.of(2028, 1, 1), "taxi-leaflet", "en").contains(PrintWarning.Review.class));
        assertFalse(kinds(LocalDate.of(2026, 11, 22), "taxi-leaflet", "en").contains(PrintWarning.Review.class));
    }

    @Test
    void aCheckOfMoreThanSixMonthsAgoIsTold() {
        assertFalse(kinds(LocalDate.of(2026, 11, 22), "taxi-leaflet", "en").contains(PrintWarning.Old.class));
        assertTrue(kinds(LocalDate.of(2027, 11, 22), "taxi-leaflet", "en").contains(PrintWarning.Old.class));
    }

    @Test
    void anotherLanguageThanAskedForIsTold() {
        assertEquals(
                new PrintWarning.Language("zu", "en"),
                on(LocalDate.of(2026, 11, 22), "taxi-leaflet", "zu").getFirst());
    }

    @Test
    void noShippedTextHasALongSentence() {
        for (Print print : LIBRARY.prints()) {
            assertFalse(
                    kinds(LocalDate.of(2026, 11, 22), print.id(), "en").contains(PrintWarning.Sentence.class),
                    print::id);
        }
    }
}
