package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class NumberWarningsTest {
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "..")).resolve("training-content")));

    private static List<String> on(LocalDate today, String... ids) {
        List<Contact> numbers = Stream.of(ids)
                .map(id -> LIBRARY.directory(new Area("gb")).find(id).orElseThrow())
                .toList();
        return new NumberWarnings(LIBRARY, today, Texts.of(Language.ENGLISH)).of(numbers);
    }

    @Test
    void aCheckWithinSixMonthsIsSilent() {
        assertEquals(List.of(), on(LocalDate.of(2026, 11, 30), "crimestoppers", "police"));
    }

    @Test
    void anOlderCheckIsToldWithItsDayAndWhatToDo() {
        String told = on(LocalDate.of(2026, 12, 1), "crimestoppers").getFirst();
        assertTrue(told.startsWith("Crimestoppers, 0800 555 111: checked on Sunday 31 May 2026"), told);
        assertTrue(told.contains("Ring it"), told);
    }

    @Test
    void aNumberThatIsNotCertainIsTold() {
        String told = on(LocalDate.of(2026, 11, 22), "acas").getFirst();
        assertTrue(told.startsWith("Acas helpline, 0300 123 1100: not certain."), told);
    }
}
