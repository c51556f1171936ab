package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.prints.PrintWarning;

class WarningTellingTest {
    private static final WarningTelling TELLING =
            new WarningTelling(Prints.SHIPPED, LocalDate.of(2026, 12, 1), Texts.of(Language.ENGLISH));

    private static Contact contact(String id) {
        return Prints.SHIPPED.directory(new Area("gb")).find(id).orElseThrow();
    }

    private static String told(PrintWarning warning) {
        return TELLING.of(List.of(warning)).getFirst();
    }

    @Test
    void anOlderCheckIsToldWithItsDayAndWhatToDo() {
        String told = told(new PrintWarning.Old(contact("crimestoppers")));
        assertTrue(told.startsWith("Crimestoppers, 0800 555 111: checked on Sunday 31 May 2026"), told);
        assertTrue(told.contains("Ring it"), told);
    }

    @Test
    void aNumberThatIsNotCertainIsTold() {
        String told = told(new PrintWarning.Uncertain(contact("acas")));
        assertTrue(told.startsWith("Acas helpline, 0300 123 1100: not certain."), told);
    }

    @Test
    void numbersThatNobodyRangShareOneSentence() {
        List<String> told = TELLING.of(List.of(
                new PrintWarning.Unchecked(contact("crimestoppers")), new PrintWarning.Unchecked(contact("acas"))));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("No person has rung Crimestoppers, Acas helpline yet."), told::toString);
    }

    @Test
    void everyOtherWarningSaysWhatToDo() {
        assertTrue(told(new PrintWarning.Draft("pl")).contains("Have it checked under “Languages”."));
        assertTrue(told(new PrintWarning.Language("pl", "en")).startsWith("There is no text in Polish"));
        assertTrue(told(new PrintWarning.Review(LocalDate.of(2026, 5, 31))).contains("31 May 2026. Read it"));
        assertTrue(told(new PrintWarning.Sentence("One and on.", 24)).contains("24 words"));
    }
}
