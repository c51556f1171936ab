package org.watchword.content.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.contact.NumberVerdict.Fine;
import org.watchword.content.contact.NumberVerdict.KnownWrong;
import org.watchword.content.contact.NumberVerdict.Refused;
import org.watchword.content.contact.NumberVerdict.Why;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// Numbers are judged with the contacts that are shipped: what is known to be wrong stands there and nowhere else.
class NumberRulesTest {

    private static final Library SHIPPED = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root")).resolve("training-content")));

    private static NumberVerdict judge(String area, String id, ContactKind kind, String words) {
        return NumberRules.judge(SHIPPED.contacts(), new NumberRules.Typed(new Area(area), id, kind, words));
    }

    private static NumberVerdict phone(String words) {
        return judge("gb/essex", "", ContactKind.PHONE, words);
    }

    @ParameterizedTest
    @CsvSource({"08000 121 700", "0800 0121 700", "0800 012 1700", "+44 800 012 1700", "+44 (0)8000 121700"})
    void theHelplineIsTheSameInEverySpelling(String spelt) {
        Fine fine = assertInstanceOf(Fine.class, phone(spelt));
        assertEquals("08000121700", fine.digits());
        assertEquals(Optional.of("modern-slavery-helpline"), fine.listed().map(Contact::id));
    }

    @Test
    void aSpellingIsKeptAsItWasTypedWhenItIsDialledLikeThat() {
        assertEquals(new Fine("01206 282 222", "01206282222", Optional.empty()), phone(" 01206  282 222 "));
        assertEquals(new Fine("01206282222", "01206282222", Optional.empty()), phone("+44 1206 282222"));
    }

    @ParameterizedTest
    @CsvSource({
        "0300 303 8151, salvation-army",
        "0300-303-8151, salvation-army",
        "+44 300 303 8151, salvation-army",
        "0800 121 700, modern-slavery-helpline"
    })
    void aKnownWrongNumberIsRefusedWithWhatIsRight(String wrong, String right) {
        KnownWrong verdict = assertInstanceOf(KnownWrong.class, phone(wrong));
        assertEquals(Optional.of(right), verdict.right().map(Contact::id));
    }

    @ParameterizedTest
    @CsvSource({"0800 783 2589", "0800 107 7057", "07766 668781"})
    void aNumberThatNothingReplacesIsRefusedToo(String wrong) {
        assertEquals(
                Optional.empty(),
                assertInstanceOf(KnownWrong.class, phone(wrong)).right());
    }

    @Test
    void whatIsWrongInOneCountryIsSaidThere() {
        NumberVerdict american = judge("us", "", ContactKind.PHONE, "888.373.3888");
        assertEquals(
                Optional.of("modern-slavery-helpline"),
                assertInstanceOf(KnownWrong.class, american).right().map(Contact::id));
        NumberVerdict email = judge("gb", "", ContactKind.EMAIL, "Info@stophetraffik.org");
        assertEquals(
                Optional.of("stop-the-traffik-web"),
                assertInstanceOf(KnownWrong.class, email).right().map(Contact::id));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "0800 HELP ME, LETTERS",
        "'999, then 56', LETTERS",
        "0800 555 11, TOO_SHORT",
        "282222, TOO_SHORT",
        "12, TOO_SHORT",
        "0800 555 111 222 3, TOO_LONG",
        "+49 30 901820, FOREIGN",
        "0049 30 901820, FOREIGN",
        "1-888-373-7888, FOREIGN",
        "0906 123 4567, COSTLY",
        "0871 200 2233, COSTLY",
        "0845 604 7047, COSTLY",
        "070 1234 5678, COSTLY",
        "118 500, COSTLY"
    })
    void whatNobodyShouldDialIsRefused(String typed, Why why) {
        assertEquals(new Refused(why), phone(typed));
    }

    @ParameterizedTest
    @CsvSource({"101", "111", "999", "116 123", "0345 603 7630", "07860 000000", "0800 1111"})
    void whatPeopleDialIsKept(String typed) {
        assertInstanceOf(Fine.class, phone(typed));
    }

    @Test
    void shortNumbersAreForTexts() {
        assertInstanceOf(Fine.class, judge("gb", "", ContactKind.TEXT, "60163"));
        assertEquals(new Refused(Why.TOO_SHORT), phone("60163"));
    }

    @Test
    void anotherCountryHasItsOwnPlan() {
        assertEquals(
                new Fine("1-202-555-0143", "12025550143", Optional.empty()),
                judge("us/texas", "", ContactKind.PHONE, "1-202-555-0143"));
        assertEquals(new Refused(Why.COSTLY), judge("us", "", ContactKind.PHONE, "1-900-555-0143"));
        assertEquals(new Refused(Why.FOREIGN), judge("us", "", ContactKind.PHONE, "0800 555 111"));
        assertEquals(new Refused(Why.TOO_SHORT), judge("us", "", ContactKind.PHONE, "555-0143"));
        assertInstanceOf(Fine.class, judge("us", "", ContactKind.PHONE, "911"));
        assertInstanceOf(Fine.class, judge("ie", "", ContactKind.PHONE, "01 234 5678"));
        assertEquals(new Refused(Why.TOO_LONG), judge("ie", "", ContactKind.PHONE, "01 234 5678 9012 34567"));
    }

    @Test
    void anAddressIsAnAddress() {
        assertEquals(
                new Fine("example.org/help", "", Optional.empty()),
                judge("gb", "", ContactKind.WEB, " https://example.org/help/ "));
        assertEquals(new Refused(Why.NO_ADDRESS), judge("gb", "", ContactKind.WEB, "our page"));
        assertEquals(new Refused(Why.EMPTY), judge("gb", "", ContactKind.WEB, " "));
        assertEquals(new Refused(Why.NO_EMAIL), judge("gb", "", ContactKind.EMAIL, "help at example.org"));
        assertInstanceOf(Fine.class, judge("gb", "", ContactKind.EMAIL, "help@example.org"));
    }

    @Test
    void aNumberThatIsListedUnderAnotherNameIsTold() {
        Fine fine = assertInstanceOf(Fine.class, phone("0800 555 111"));
        assertEquals(Optional.of("crimestoppers"), fine.listed().map(Contact::id));
        Fine own = assertInstanceOf(Fine.class, judge("gb", "crimestoppers", ContactKind.PHONE, "0800 555 111"));
        assertEquals(Optional.empty(), own.listed());
    }

    @Test
    void everyContactThatIsShippedMayBeKeptAsItIs() {
        for (Contact contact : SHIPPED.contacts()) {
            NumberVerdict verdict = judge(contact.area().path(), contact.id(), contact.kind(), contact.display());
            if (contact.status() == Status.RETIRED) {
                assertInstanceOf(KnownWrong.class, verdict, contact.id());
            } else {
                Fine fine = assertInstanceOf(Fine.class, verdict, contact.id());
                assertEquals(contact.display(), fine.display());
                assertEquals(contact.digits(), fine.digits());
            }
        }
    }
}
