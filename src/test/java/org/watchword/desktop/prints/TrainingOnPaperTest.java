package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.PrintKind;
import org.watchword.desktop.decks.FormWord;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.press.Press;

/// Any training in any of its forms, from the print room.
class TrainingOnPaperTest {
    private static final DeckPlan PLAN =
            Prints.SHIPPED.plan("taxi-drivers", "en", new Area("gb")).orElseThrow();
    private static final Map<DeckForm, Printed> MADE = new EnumMap<>(DeckForm.class);

    @BeforeAll
    static void prints() {
        Press press = new Press();
        Stream.of(DeckForm.values()).forEach(form -> MADE.put(form, printed(press, form)));
    }

    @TempDir
    Path folder;

    private void on(BiConsumer<PrintRoom, Robot> work) throws IOException {
        try (PrintRoom prints = new PrintRoom(folder, false)) {
            Robot.in(prints::view, robot -> {
                choose(robot, "show", "TRAINING");
                work.accept(prints, robot);
            });
            assertEquals(List.of(), prints.unexpected);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Robot robot, String box, String code) {
        Stagehand.run(() -> {
            ComboBox<Option> options = robot.node(box, ComboBox.class);
            options.setValue(options.getItems().stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst()
                    .orElseThrow());
        });
    }

    private static void saved(PrintRoom prints, Robot robot, int times) {
        robot.press("save");
        robot.await("not saved " + times, () -> prints.told.size() == times);
        assertInstanceOf(Notice.FilesSaved.class, prints.told.getLast());
    }

    @Test
    void anyTrainingIsSavedInAnyForm() throws IOException {
        on((prints, robot) -> {
            aHandoutIsNotedWhereItGoes(prints, robot);
            notesSayWhoseTheyAreAndAreNeverNoted(prints, robot);
            aFileForAScreenIsNotPrinted(prints, robot);
            largeSheetsAreSavedWithTheirPages(prints, robot);
            choose(robot, "show", "LIBRARY");
            robot.await("item-taxi-leaflet");
            robot.awaitWords("Page 1 of");
            assertFalse(robot.says("Trainer’s notes"), "only what is on the shelf is listed");
        });
        assertTrue(Files.size(folder.resolve("schools-15-17-handout-en-simple-black.pdf")) > 10_000);
        assertTrue(Files.exists(folder.resolve("schools-15-17-agreement-en-simple-a3-tiles.pdf")));
        assertTrue(Files.exists(folder.resolve("schools-15-17-agreement-en-simple-a3-tiles-pages.pdf")));
    }

    private static void aHandoutIsNotedWhereItGoes(PrintRoom prints, Robot robot) {
        robot.awaitWords("Page 1 of");
        choose(robot, "training", "schools-15-17");
        choose(robot, "language", "en-simple");
        choose(robot, "making-ink", "BLACK");
        robot.awaitWords("Page 1 of");
        saved(prints, robot, 1);
        robot.press("note");
        var noted = prints.noted.getFirst();
        assertEquals("schools-15-17.handout", noted.what().print());
        assertEquals("en-simple", noted.what().language());
        assertTrue(noted.numbers().stream().anyMatch(number -> number.digits().equals("999")), noted::toString);
        robot.await(
                "no picture of the handout",
                () -> Stagehand.on(
                        () -> robot.node("item-training-handout", Button.class).getGraphic() instanceof Thumb thumb
                                && !thumb.getChildren().isEmpty()));
    }

    /// Notes are for one pair of hands: nothing asks where they went.
    private static void notesSayWhoseTheyAreAndAreNeverNoted(PrintRoom prints, Robot robot) {
        robot.press("item-training-notes");
        robot.awaitWords("hand them to nobody");
        robot.awaitWords("Page 1 of");
        saved(prints, robot, 2);
        assertFalse(robot.says("Where does it go?"));
    }

    private static void aFileForAScreenIsNotPrinted(PrintRoom prints, Robot robot) {
        robot.press("item-training-slides");
        robot.awaitWords("This is a file for the venue’s own computer");
        robot.awaitWords("Page 1 of");
        assertFalse(robot.says("hand them to nobody"));
        assertTrue(Stagehand.on(() -> robot.node("print", Button.class).isDisabled()));
        saved(prints, robot, 3);
    }

    private static void largeSheetsAreSavedWithTheirPages(PrintRoom prints, Robot robot) {
        robot.press("item-training-agreement");
        choose(robot, "making-paper", "A3");
        choose(robot, "making-finish", "TILES");
        robot.awaitWords("is saved beside it");
        robot.awaitWords("Page 1 of");
        saved(prints, robot, 4);
    }

    @Test
    void picturesOfATrainingOnPaper() {
        Pictures.take("prints-training", () -> view(DeckForm.HANDOUT, Texts.of(Language.ENGLISH)));
        Pictures.take("prints-notes", () -> view(DeckForm.NOTES, Texts.of(Language.ENGLISH)));
        Pictures.take("prints-training-pseudo", () -> view(DeckForm.NOTES, PseudoLanguage.texts()));
    }

    /// With a true page and true small pictures.
    private static PrintsView view(DeckForm form, Texts texts) {
        Choice choice = new Choice(PrintItem.id(form), "en", "gb").withTraining(Training.USUAL.of("taxi-drivers"));
        PrintItem leaflet = new PrintItem("leaflet", "What drivers can do", PrintKind.LEAFLET, "A5", false, false);
        List<PrintItem> items = Stream.concat(
                        FormWord.ORDER.stream().map(each -> PrintItem.training(each, texts.get(FormWord.of(each)))),
                        Stream.of(leaflet))
                .toList();
        Map<String, PagePicture> small = new HashMap<>();
        for (DeckForm each : DeckForm.values()) {
            small.put(PrintItem.id(each), PagePicture.within(MADE.get(each), 0, 200));
        }
        Printed made = MADE.get(form);
        List<String> warnings = form.forTheTrainer() ? List.of(texts.get(PrintsWord.NOTES_ARE_YOURS)) : List.of();
        Facts facts = new Facts(
                new Facts.Listed(items, Shelf.EVERYTHING, List.of(new Option("taxi-drivers", PLAN.title()))),
                List.of("en", "en-simple"),
                List.of(new Option("gb", "United Kingdom")),
                choice,
                Optional.empty(),
                Optional.empty(),
                new Facts.Shown(
                        new Sheet.Page(PagePicture.within(made, 0, 1400), 0, made.pages(), made.title()),
                        Optional.of(CopyCount.of("20")),
                        new Beside(warnings, List.of(), false, 0),
                        Optional.of(new DeckMaking(PLAN, DeckOrder.usual(form, false))),
                        small));
        return new PrintsView(new SimpleObjectProperty<>(PrintsViewState.of(facts, texts)), _ -> {}, texts);
    }

    private static Printed printed(Press press, DeckForm form) {
        return (Printed) press.print(
                PLAN,
                DeckOrder.usual(form, false),
                LocalFacts.of(Prints.SHIPPED, new Area("gb")),
                ZonedDateTime.parse("2026-11-22T10:00:00Z"));
    }
}
