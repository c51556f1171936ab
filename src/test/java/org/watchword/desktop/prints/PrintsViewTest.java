package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.prints.PrintsViewState.Certifying;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.press.Press;

class PrintsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Choice CHOICE = new Choice("leaflet", "en", "gb");
    private static final Sheet REFUSED = new Sheet.Refused(
            "The number of the helpline is no longer answered.", "Choose another contact in the print’s own file.");

    private final List<PrintsAsk> asked = new ArrayList<>();

    @Test
    void picturesOfThePrintRoom() {
        Pictures.take("prints-drawing", () -> view(facts(new Sheet.Drawing(), true), ENGLISH));
        Pictures.take("prints-refused", () -> view(facts(REFUSED, false), ENGLISH));
        Pictures.take("prints-slips", () -> view(slips(""), ENGLISH));
        Pictures.take("prints-slips-wrong", () -> view(slips("900"), ENGLISH));
        Pictures.take("prints-offer", () -> view(offered(), ENGLISH));
        Pictures.take("prints-making", () -> view(leaflet(), ENGLISH));
        Pictures.take("prints-page", () -> view(page(), ENGLISH));
        Pictures.take("prints-empty", () -> view(NOTHING, ENGLISH));
        Pictures.take("prints-pseudo", () -> view(leaflet(), PseudoLanguage.texts()));
    }

    private static Facts offered() {
        Facts facts = facts(new Sheet.Drawing(), true);
        List<String> warnings = List.of(
                ENGLISH.get(PrintsWord.NUMBER_OLD, "Crimestoppers", "0800 555 111", "Sunday 31 May 2026"),
                ENGLISH.get(PrintsWord.NUMBER_UNCERTAIN, "Acas helpline", "0300 123 1100"));
        return new Facts(
                facts.listed(),
                facts.languages(),
                facts.areas(),
                facts.choice(),
                facts.slips(),
                Optional.empty(),
                new Facts.Shown(
                        facts.sheet(),
                        Optional.of(CopyCount.of("0")),
                        new Beside(warnings, List.of(ENGLISH.get(PrintsWord.PAGES_BESIDE)), true, 3),
                        Optional.empty(),
                        Map.of()));
    }

    /// A true page with true small pictures and what is told beside it.
    private static Facts page() {
        Facts facts = facts(new Sheet.Drawing(), true);
        Print print = Prints.SHIPPED.print("taxi-leaflet").orElseThrow();
        Printed made = (Printed) new Press()
                .print(
                        print,
                        "en",
                        LocalFacts.of(Prints.SHIPPED, new Area("gb")),
                        ZonedDateTime.parse("2026-11-22T10:00:00Z"));
        return new Facts(
                facts.listed(),
                facts.languages(),
                facts.areas(),
                facts.choice(),
                facts.slips(),
                Optional.empty(),
                new Facts.Shown(
                        new Sheet.Page(PagePicture.within(made, 0, 1400), 0, made.pages(), made.title()),
                        Optional.of(CopyCount.of("20")),
                        new Beside(
                                List.of(ENGLISH.get(PrintsWord.NUMBERS_UNCHECKED, "Police, not urgent, Crimestoppers")),
                                List.of(),
                                false,
                                0),
                        Optional.of(PrintMaking.of(print, Optional.empty())),
                        Map.of("leaflet", PagePicture.within(made, 0, 200))));
    }

    /// A letter with its gaps, or certificates with what there is to choose about them.
    private static Facts written(Choice choice, Optional<Certifying> certifying) {
        Facts facts = facts(new Sheet.Drawing(), true);
        Optional<Print> letter = Prints.SHIPPED.print(choice.print());
        return new Facts(
                facts.listed(),
                facts.languages(),
                facts.areas(),
                choice,
                facts.slips(),
                certifying,
                new Facts.Shown(
                        facts.sheet(),
                        Optional.of(CopyCount.ONE),
                        Beside.NOTHING,
                        letter.map(print -> PrintMaking.of(print, Optional.empty())),
                        Map.of()));
    }

    private static Facts letter() {
        Choice choice = new Choice("letter-to-the-host", "en", "gb").withGaps(Map.of("date", "23 November 2026"));
        return written(choice, Optional.empty());
    }

    private static Facts certificates() {
        List<Option> sessions = List.of(new Option("a", "Taxi and private hire drivers, yesterday"));
        List<Option> years = List.of(new Option("0", "for good"), new Option("1", "for 1 year"));
        Certified wanted = new Certified("a", 1, false, "");
        return written(
                new Choice("certificates", "en", "gb").withCertified(wanted),
                Optional.of(new Certifying(sessions, years, wanted)));
    }

    @Test
    void whatIsWrittenIntoAGapIsTold() {
        Robot.in(() -> view(letter(), ENGLISH), robot -> {
            robot.fill("gap-your-name", "Jo Trainer");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(List.of(new PrintsAsk.Fill("your name", "Jo Trainer")), asked);
    }

    @Test
    void howCertificatesAreWantedIsTold() {
        Choice choice = certificates().choice();
        Robot.in(() -> view(certificates(), ENGLISH), robot -> {
            robot.press("certificates-who-left");
            robot.fill("certificates-signer", "Jo Trainer");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(
                List.of(
                        new PrintsAsk.Choose(
                                choice.withCertified(choice.certified().withWhoLeft(true))),
                        new PrintsAsk.Choose(
                                choice.withCertified(choice.certified().signedBy("Jo Trainer")))),
                asked);
    }

    @Test
    void picturesOfLettersAndCertificates() {
        Pictures.take("prints-letter", () -> view(letter(), ENGLISH));
        Pictures.take("prints-letter-pseudo", () -> view(letter(), PseudoLanguage.texts()));
        Pictures.take("prints-certificates", () -> view(certificates(), ENGLISH));
    }

    @Test
    void whatStandsBesideThePageLeadsOn() {
        Robot.in(() -> view(offered(), ENGLISH), robot -> {
            robot.press("note");
            robot.press("skip");
            robot.press("to-numbers");
            robot.press("to-given-out");
            robot.press("to-recall");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new PrintsAsk.Note(),
                        new PrintsAsk.Skip(),
                        new PrintsAsk.Numbers(),
                        new PrintsAsk.GivenOut(),
                        new PrintsAsk.Recall(),
                        new PrintsAsk.Skip()),
                asked);
    }

    @Test
    void choosingIsTold() {
        Robot.in(() -> view(facts(new Sheet.Drawing(), true), ENGLISH), robot -> {
            robot.press("item-poster");
            Stagehand.run(() ->
                    robot.node("language", ComboBox.class).getSelectionModel().select(1));
            Stagehand.run(
                    () -> robot.node("area", ComboBox.class).getSelectionModel().select(1));
        });
        assertEquals(
                List.of(
                        new PrintsAsk.Choose(new Choice("poster", "en", "gb")),
                        new PrintsAsk.Choose(new Choice("leaflet", "pl", "gb")),
                        new PrintsAsk.Choose(new Choice("leaflet", "en", "gb/essex"))),
                asked);
    }

    @Test
    void withoutAPageTheKeysToSaveAndPrintDoNothing() {
        Robot.in(() -> view(facts(REFUSED, true), ENGLISH), robot -> {
            robot.focus("item-poster");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            robot.keys(KeyCode.CONTROL, KeyCode.P);
        });
        assertEquals(List.of(), asked);
    }

    @Test
    void theNumberOfSlipsIsTypedAndIsWhatTheKeysSave() {
        Robot.in(() -> view(slips(""), ENGLISH), robot -> {
            robot.fill("slips", "60");
            robot.keys(KeyCode.ENTER);
            robot.fill("slips", "24");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
        });
        assertEquals(
                List.of(
                        new PrintsAsk.Choose(new Choice("slips-a", "en", "gb", "60")),
                        new PrintsAsk.Choose(new Choice("slips-a", "en", "gb", "24"))),
                asked);
    }

    private static Facts slips(String typed) {
        return new Facts(
                listed(
                        PrintItem.slips("a", "Numbered slips: Taxi and private hire drivers, tomorrow"),
                        new PrintItem("poster", "Help is free and private", PrintKind.POSTER, "A3", true, false)),
                List.of("en", "pl"),
                List.of(new Option("gb", "United Kingdom"), new Option("gb/essex", "Essex")),
                new Choice("slips-a", "en", "gb", typed),
                Optional.of(SlipCount.of(typed, 34)),
                Optional.empty(),
                new Facts.Shown(new Sheet.Nothing(), true));
    }

    private static Facts leaflet() {
        Facts facts = facts(new Sheet.Drawing(), true);
        Print print = Prints.SHIPPED.print("taxi-leaflet").orElseThrow();
        return new Facts(
                facts.listed(),
                facts.languages(),
                facts.areas(),
                facts.choice(),
                facts.slips(),
                Optional.empty(),
                new Facts.Shown(
                        facts.sheet(),
                        Optional.of(CopyCount.ONE),
                        Beside.NOTHING,
                        Optional.of(PrintMaking.of(print, Optional.empty())),
                        Map.of()));
    }

    @Test
    void theNumberOfCopiesIsToldAndCountsBeforeTheKeys() {
        Robot.in(() -> view(facts(REFUSED, true), ENGLISH), robot -> {
            robot.fill("copies", "20");
            robot.keys(KeyCode.CONTROL, KeyCode.P);
        });
        assertEquals(List.of(new PrintsAsk.Copies("20")), asked);
    }

    @Test
    void howItIsPutOnPaperIsTold() {
        Robot.in(() -> view(leaflet(), ENGLISH), robot -> {
            choose(robot, "making-letters");
            choose(robot, "making-ink");
        });
        assertEquals(
                List.of(
                        new PrintsAsk.Make(Making.Part.LETTERS, "LARGE"),
                        new PrintsAsk.Make(Making.Part.INK, "SAVE_INK")),
                asked);
    }

    @Test
    void aPageThatIsDrawnMeanwhileTakesNoPress() {
        SimpleObjectProperty<PrintsViewState> state =
                new SimpleObjectProperty<>(PrintsViewState.of(facts(new Sheet.Drawing(), true), ENGLISH));
        Robot.in(() -> new PrintsView(state, asked::add, ENGLISH), robot -> {
            Node poster = robot.node("item-poster", Node.class);
            Node numbers = robot.node("to-numbers", Node.class);
            Stagehand.run(() -> state.set(PrintsViewState.of(facts(REFUSED, true), ENGLISH)));
            assertSame(poster, robot.node("item-poster", Node.class));
            assertSame(numbers, robot.node("to-numbers", Node.class));
            Stagehand.run(() -> state.set(PrintsViewState.of(slips(""), ENGLISH)));
            robot.press("item-poster");
        });
        assertEquals(List.of(new PrintsAsk.Choose(new Choice("poster", "en", "gb"))), asked);
    }

    private static void choose(Robot robot, String id) {
        Stagehand.run(() -> robot.node(id, ComboBox.class).getSelectionModel().select(1));
    }

    private PrintsView view(Facts facts, Texts texts) {
        return new PrintsView(new SimpleObjectProperty<>(PrintsViewState.of(facts, texts)), asked::add, texts);
    }

    private static Facts.Listed listed(PrintItem... items) {
        return new Facts.Listed(List.of(items), Shelf.EVERYTHING, List.of());
    }

    private static final Facts NOTHING = new Facts(
            listed(),
            List.of("en"),
            List.of(),
            new Choice("", "en", "gb"),
            Optional.empty(),
            Optional.empty(),
            new Facts.Shown(new Sheet.Nothing(), true));

    private static Facts facts(Sheet sheet, boolean printer) {
        return new Facts(
                listed(
                        new PrintItem("leaflet", "What drivers can do", PrintKind.LEAFLET, "A5", false, true),
                        new PrintItem("poster", "Help is free and private", PrintKind.POSTER, "A3", true, false)),
                List.of("en", "pl"),
                List.of(new Option("gb", "United Kingdom"), new Option("gb/essex", "Essex")),
                CHOICE,
                Optional.empty(),
                Optional.empty(),
                new Facts.Shown(sheet, printer));
    }
}
