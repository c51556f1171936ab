package org.watchword.desktop.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.numbers.NumbersTelling.Choice;
import org.watchword.desktop.numbers.NumbersViewState.Progress;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class NumbersViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "..")).resolve("training-content")));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Choice NEW = new Choice("gb/essex", "", "", NumberForm.EMPTY, 0);

    private final List<NumbersAsk> asked = new ArrayList<>();

    private static Choice chosen(String id) {
        return NEW.on(
                NumberForm.of(LIBRARY.directory(new Area("gb/essex")).find(id).orElseThrow(), "en"));
    }

    private static NumbersViewState state(Choice choice, LocalDate today, Progress progress, Texts texts) {
        return new NumbersTelling(LIBRARY, contact -> contact.id().equals("council-night"), today, texts)
                .state(
                        choice,
                        progress,
                        new NumbersTelling.Around("Ada", 0, choice.area().endsWith("essex")));
    }

    private NumbersView view(NumbersViewState state, Texts texts) {
        return new NumbersView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    @Test
    void picturesOfTheNumbers() {
        Progress wrong = new Progress(
                true,
                Optional.of(ENGLISH.get(
                        NumbersWord.KNOWN_WRONG_RIGHT, "The Salvation Army, old number", "The Salvation Army", "0")),
                Optional.empty());
        Progress kept = new Progress(true, Optional.empty(), Optional.of(ENGLISH.get(NumbersWord.KEPT_UNRUNG)));
        Pictures.take("numbers", () -> view(state(chosen("council-night"), DAY, kept, ENGLISH), ENGLISH));
        Pictures.take("numbers-wrong", () -> view(state(NEW, DAY, wrong, ENGLISH), ENGLISH));
        Pictures.take(
                "numbers-old",
                () -> view(state(chosen("police"), DAY.plusMonths(7), Progress.START, ENGLISH), ENGLISH));
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("numbers-pseudo", () -> view(state(chosen("police"), DAY, kept, pseudo), pseudo));
    }

    @Test
    void everyNumberSaysWhereItComesFrom() {
        NumbersViewState state = state(chosen("council-night"), DAY, Progress.START, ENGLISH);
        assertEquals("Your own, for Essex", row(state, "council-night").detail());
        assertEquals(
                "Came with the program, for United Kingdom",
                row(state, "police").detail());
        assertEquals("Crimestoppers · 0800 555 111", row(state, "crimestoppers").title());
        assertTrue(state.does().takeBack());
        assertFalse(state(chosen("police"), DAY, Progress.START, ENGLISH).does().takeBack());
    }

    @Test
    void whatShouldBeLookedAtIsMarked() {
        NumbersViewState today = state(NEW, DAY, Progress.START, ENGLISH);
        assertEquals(Optional.empty(), row(today, "crimestoppers").warning());
        assertTrue(row(today, "acas").warning().orElse("").startsWith("Not certain: Read on older pages"));
        assertTrue(row(today, "nspcc-ctail").warning().orElse("").startsWith("Not printed any more:"));
        assertEquals("nspcc-ctail", lastRetired(today));
        NumbersViewState later = state(NEW, LocalDate.of(2026, 12, 1), Progress.START, ENGLISH);
        assertEquals(
                Optional.of("Checked more than six months ago. Ring it before you print it."),
                row(later, "crimestoppers").warning());
    }

    private static String lastRetired(NumbersViewState state) {
        return state.rows().reversed().stream()
                .map(Row::id)
                .filter("nspcc-ctail"::equals)
                .findFirst()
                .orElse("");
    }

    @Test
    void aNumberIsFoundByItsNameAndByItsDigits() {
        assertEquals(List.of("crimestoppers"), found("crimeSTOP"));
        assertEquals(List.of("crimestoppers"), found("0800 555 111"));
        assertEquals(List.of("crimestoppers"), found("555111"));
        assertEquals(
                "No number here has these words or digits.",
                state(NEW.searching("zebra"), DAY, Progress.START, ENGLISH).empty());
    }

    private static List<String> found(String words) {
        return state(NEW.searching(words), DAY, Progress.START, ENGLISH).rows().stream()
                .map(Row::id)
                .toList();
    }

    private static Row row(NumbersViewState state, String id) {
        return state.rows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(
                () -> view(
                        state(
                                chosen("council-night"),
                                DAY,
                                new Progress(true, Optional.empty(), Optional.empty()),
                                ENGLISH),
                        ENGLISH),
                robot -> {
                    robot.press("new");
                    robot.press("rang");
                    robot.press("retire");
                    robot.press("take-back");
                    robot.press("undo");
                    robot.fill("new-area", "Kent");
                    robot.press("add-area");
                    robot.press("back");
                });
        assertEquals(
                List.of(
                        new NumbersAsk.New(),
                        new NumbersAsk.Rang("Ada"),
                        new NumbersAsk.Retire(""),
                        new NumbersAsk.TakeBack(),
                        new NumbersAsk.Undo(),
                        new NumbersAsk.AddArea("Kent"),
                        new NumbersAsk.Back()),
                asked);
    }

    @Test
    void whatStandsInTheBoxesIsKept() {
        Robot.in(() -> view(state(NEW, DAY, Progress.START, ENGLISH), ENGLISH), robot -> {
            robot.fill("name", "Night desk");
            robot.fill("purpose", "A worry");
            robot.fill("number", "01206 282222");
            robot.fill("source", "Letter of the council");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
        });
        assertEquals(
                List.of(new NumbersAsk.Save(new NumberForm(
                        "", "Night desk", "A worry", ContactKind.PHONE, "01206 282222", "Letter of the council"))),
                asked);
    }

    @Test
    void anAreaAndANumberAreChosen() {
        Robot.in(() -> view(state(NEW, DAY, Progress.START, ENGLISH), ENGLISH), robot -> {
            robot.press("number-police");
            robot.focus("number-council-adults");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.UP);
            robot.keys(KeyCode.SPACE);
            Stagehand.run(
                    () -> robot.node("area", ComboBox.class).getSelectionModel().select(0));
        });
        assertEquals(
                List.of(
                        new NumbersAsk.Choose("police"),
                        new NumbersAsk.Choose("council-children"),
                        new NumbersAsk.Show("gb")),
                asked);
    }
}
