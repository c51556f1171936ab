package org.watchword.desktop.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.Checked;
import org.watchword.content.text.SourcePlace;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class NumberMakingTest {
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "..")).resolve("training-content")));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Area ESSEX = new Area("gb/essex");
    private static final NumberMaking MAKING =
            new NumberMaking(LIBRARY, ESSEX, new SourcePlace(Path.of("x"), 1), DAY, Texts.of(Language.ENGLISH));

    private static NumberForm form(String number) {
        return new NumberForm("", "Night desk.", "A worry", ContactKind.PHONE, number, "A letter");
    }

    private static String trouble(NumberForm form) {
        return assertInstanceOf(NumberMaking.Made.Trouble.class, MAKING.of(form))
                .words();
    }

    private static NumberMaking.Made.Ready ready(NumberForm form) {
        return assertInstanceOf(NumberMaking.Made.Ready.class, MAKING.of(form));
    }

    private static NumberForm shipped(String id) {
        return NumberForm.of(LIBRARY.directory(ESSEX).find(id).orElseThrow(), "en");
    }

    @Test
    void aNewNumberIsUncertainUntilSomebodyRingsIt() {
        Contact made = ready(form("01206 282222")).contact();
        assertEquals("night-desk", made.id());
        assertEquals("Night desk", made.name().in("en", "en"));
        assertEquals(Status.UNCERTAIN, made.status());
        assertEquals(new Checked(DAY, Checked.NOBODY), made.checked());
        assertEquals(Status.CURRENT, made.rung(new Checked(DAY, "Ada")).status());
    }

    @Test
    void otherWordsLeaveTheCheckAsItWas() {
        NumberForm before = shipped("crimestoppers");
        NumberForm other = new NumberForm(
                before.id(), "Crimestoppers, no names", before.purpose(), before.kind(), "0800-555-111", "Their page");
        Contact made = ready(other).contact();
        assertEquals(Status.CURRENT, made.status());
        assertEquals(
                LIBRARY.directory(ESSEX).find("crimestoppers").orElseThrow().checked(), made.checked());
        assertEquals("0800-555-111", made.display());
    }

    @Test
    void anotherNumberHasToBeRungAndLosesWhatBelongedToTheOld() {
        NumberForm before = shipped("police");
        Contact made = ready(new NumberForm(
                        "police", before.name(), before.purpose(), before.kind(), "01206 282222", "Their page"))
                .contact();
        assertEquals(Status.UNCERTAIN, made.status());
        assertEquals(Optional.empty(), made.relay());
    }

    @Test
    void aKnownWrongNumberIsRefusedWithWhatIsRight() {
        String words = trouble(form("0300 303 8151"));
        assertEquals(
                "This is known to be wrong: The Salvation Army, old number. Replaced on 4 January 2021. "
                        + "Right is The Salvation Army, 0800 808 3733.",
                words);
        assertEquals(
                "This is known to be wrong: NSPCC trafficking advice line, old number. A line of 2007, long out of "
                        + "date. Ask who it belongs to for the right one.",
                trouble(form("0800 107 7057")));
    }

    @Test
    void aNumberThatIsListedAlreadyIsTold() {
        String told = ready(form("0800 1111")).told();
        assertEquals(
                "Kept as not certain. Ring it, then press “I rang it today”. The same number is listed as "
                        + "“Childline” too.",
                told);
    }

    @ParameterizedTest
    @CsvSource({
        "0800 HELP, A number has digits only",
        "0800 55, Digits are missing",
        "0800 555 111 222 3, There are too many digits",
        "+49 30 901820, This does not begin like a number of this country",
        "0906 123 4567, Calling this can cost a lot",
        "'', Type the number"
    })
    void badInputIsToldInAClearSentence(String number, String sentence) {
        String words = trouble(form(number));
        assertEquals(sentence, words.substring(0, sentence.length()));
    }

    @Test
    void wordsAreNeededAndShort() {
        NumberForm good = form("01206 282222");
        assertEquals(
                "Say who it is. Type a short name.",
                trouble(new NumberForm("", " . ", "A worry", ContactKind.PHONE, good.number(), "A letter")));
        assertEquals(
                "Say what it is for, in a few words.",
                trouble(new NumberForm("", "Desk", "", ContactKind.PHONE, good.number(), "A letter")));
        assertEquals(
                "Say where you read it: a page, a letter or who told you.",
                trouble(new NumberForm("", "Desk", "A worry", ContactKind.PHONE, good.number(), " ")));
        assertEquals(
                "Who it is and what it is for have at most 12 words each. Shorten them.",
                trouble(new NumberForm("", "a ".repeat(13), "A worry", ContactKind.PHONE, good.number(), "A letter")));
    }

    @Test
    void anIdIsNeverTakenTwice() {
        Contact made = ready(new NumberForm("", "Police", "A worry", ContactKind.PHONE, "01206 282222", "A letter"))
                .contact();
        assertEquals("police-2", made.id());
        assertEquals("contact-24", NumberMaking.slug("24", "contact"));
        assertEquals("area", NumberMaking.slug("العربية", "area"));
        assertEquals("lodz-cars", NumberMaking.slug("Łódź Cars".replace('Ł', 'L'), "area"));
    }
}
