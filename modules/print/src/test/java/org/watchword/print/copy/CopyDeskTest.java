package org.watchword.print.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Checked;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

class CopyDeskTest {
    private static final Print LEAFLET = Sample.leaflet("helpline", "emergency");

    @Test
    void contactsStandInTheOrderOfThePrint() throws Refusal {
        List<String> numbers =
                copy(LEAFLET, "en").contacts().stream().map(Entry::number).toList();

        assertEquals(List.of("08081 570 192", "999"), numbers);
    }

    @Test
    void aNumberInTheTextIsFilledInFromTheArea() throws Refusal {
        assertTrue(copy(LEAFLET, "en").texts().anyMatch("999"::equals));
    }

    @Test
    void anotherAreasNumberTakesItsPlace() throws Refusal {
        Contact local = Sample.contact("helpline", "A local line", "0808 157 0001", Status.CURRENT, Sample.BY_ANNA);
        Copy copy = CopyDesk.copy(LEAFLET, "en", Sample.facts(local));

        assertEquals("0808 157 0001", copy.contacts().getFirst().number());
    }

    @Test
    void oneNumberThatNobodyCheckedIsSaidOfAll() throws Refusal {
        Contact unchecked = Sample.contact("new", "A new line", "0808 157 0002", Status.CURRENT, Sample.BY_NOBODY);
        Copy copy = CopyDesk.copy(Sample.leaflet("helpline", "new"), "en", Sample.facts(unchecked));

        assertEquals(
                "Numbers checked on 31 May 2026, not yet by a person.",
                copy.foot().getFirst().words());
    }

    @Test
    void theOldestCheckAndEveryoneWhoCheckedAreNamed() throws Refusal {
        Checked earlier = new Checked(LocalDate.of(2026, 1, 9), "Bea Lind");
        Contact other = Sample.contact("new", "A new line", "0808 157 0002", Status.CURRENT, earlier);
        Copy copy = CopyDesk.copy(Sample.leaflet("helpline", "new"), "en", Sample.facts(other));

        assertEquals(
                "Numbers checked on 9 January 2026 by Anna Okoro, Bea Lind.",
                copy.foot().getFirst().words());
    }

    @Test
    void aPrintWithoutContactsSaysNothingOfNumbers() throws Refusal {
        Print print = Sample.print(PrintKind.POSTER, Paper.A4, PrintVoice.PUBLIC, List.of(), SampleText.poster());

        assertEquals(List.of(), copy(print, "en").foot());
    }

    @Test
    void anUnverifiedNumberForThePublicCarriesAWarning() throws Refusal {
        Contact unsure = Sample.contact("new", "A new line", "0808 157 0002", Status.UNCERTAIN, Sample.BY_ANNA);
        Copy copy = CopyDesk.copy(Sample.leaflet("new"), "en", Sample.facts(unsure));

        assertEquals(
                "Not verified: check before you rely on it",
                copy.contacts().getFirst().remark());
    }

    @Test
    void onlyAWebPageForThePublicCanBeScanned() throws Refusal {
        assertEquals("https://young.example/", scan(Sample.leaflet("young")));
        assertEquals("", scan(Sample.leaflet("helpline")));
        assertEquals("", scan(Sample.poster("young")));
    }

    @Test
    void aDraftCarriesNoNumberAnywhere() throws Refusal {
        PrintText draft = SampleTranslation.arabic(Sample.BY_NOBODY);
        Print print =
                Sample.print(PrintKind.LEAFLET, Paper.A5, PrintVoice.PUBLIC, List.of("helpline", "emergency"), draft);
        Copy copy = copy(print, "ar");

        assertTrue(copy.draft());
        assertTrue(copy.texts().noneMatch(text -> text.matches(".*[0-9].*")));
    }

    @Test
    void aCheckedTranslationSaysWhoCheckedIt() throws Refusal {
        Copy copy = copy(
                Sample.print(
                        PrintKind.POSTER,
                        Paper.A4,
                        PrintVoice.AFFECTED,
                        List.of("helpline"),
                        SampleTranslation.german(Sample.BY_ANNA)),
                "de");

        assertEquals(
                "Translation checked on 31 May 2026 by Anna Okoro.",
                copy.foot().getLast().words());
    }

    @Test
    void aStaleTranslationFallsBackToTheSource() throws Refusal {
        PrintText stale =
                new PrintText("de", true, Optional.of(Sample.BY_ANNA), "Alt", List.of(), List.of(), Sample.PLACE);
        Print print =
                Sample.print(PrintKind.POSTER, Paper.A4, PrintVoice.PUBLIC, List.of(), SampleText.poster(), stale);

        assertEquals("You can get help.", copy(print, "de").title());
    }

    @Test
    void aRetiredNumberInTheRunningTextIsRefusedToo() {
        Contact gone = Sample.contact("emergency", "Gone", "998", Status.RETIRED, Sample.BY_ANNA);
        Refusal refusal =
                assertThrows(Refusal.class, () -> CopyDesk.copy(Sample.leaflet("helpline"), "en", Sample.facts(gone)));

        assertEquals("emergency", refusal.refused().subject());
    }

    private static String scan(Print print) throws Refusal {
        return copy(print, "en").contacts().getFirst().scan();
    }

    private static Copy copy(Print print, String language) throws Refusal {
        return CopyDesk.copy(print, language, Sample.facts());
    }
}
