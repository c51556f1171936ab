package org.watchword.desktop.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.changes.ChangesFacts.Reading;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed.Group;
import org.watchword.room.changes.ChangeSpan;

class ChangesViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChangesChoice ALL = ChangesChoice.of(ChangeSpan.EVERYTHING);
    private static final ChangesChoice NARROW = ALL.searching("slip").ofKind(Optional.of(Group.REGISTER));
    private static final ChangesFacts SOME = GivenChanges.facts(GivenChanges.some(), GivenChanges.HALF_READ);
    private static final ChangesFacts NONE = GivenChanges.facts(List.of(), GivenChanges.ALL_READ);
    private static final ChangesFacts BUSY =
            GivenChanges.facts(GivenChanges.some(), new Reading(true, 40, 12, true, false));

    private final List<ChangesAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheChanges() {
        Pictures.take("changes", () -> view(SOME, ALL, ENGLISH));
        Pictures.take("changes-empty", () -> view(NONE, ALL, ENGLISH));
        Pictures.take("changes-none-match", () -> view(NONE, NARROW, ENGLISH));
        Pictures.take("changes-busy", () -> view(BUSY, ALL, ENGLISH));
        Pictures.take("changes-pseudo", () -> view(SOME, NARROW, PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(SOME, NARROW, ENGLISH), robot -> {
            robot.press("older");
            robot.press("save");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            robot.press("clear-all");
            robot.press("back");
        });
        assertEquals(
                List.of(
                        new ChangesAsk.Older(),
                        new ChangesAsk.Save(),
                        new ChangesAsk.Save(),
                        new ChangesAsk.Clear(),
                        new ChangesAsk.Back()),
                asked);
    }

    @Test
    void aPageThatIsLeftLooksNoFurther() {
        Stagehand.ready();
        Stagehand.run(() -> {
            StackPane window = new StackPane(view(BUSY, ALL, ENGLISH));
            var _ = new Scene(window);
            window.getChildren().clear();
        });
        assertEquals(List.of(new ChangesAsk.Stop()), asked);
    }

    @Test
    void wordsAKindAndDaysAreTold() {
        LocalDate day = GivenChanges.TODAY;
        Robot.in(() -> view(SOME, ALL, ENGLISH), robot -> {
            robot.keys(KeyCode.CONTROL, KeyCode.F);
            robot.type("x");
            Stagehand.run(
                    () -> robot.node("kind", ComboBox.class).getSelectionModel().select(1));
            Stagehand.run(() -> robot.node("from", DatePicker.class).setValue(day));
        });
        assertTrue(asked.contains(new ChangesAsk.Search("x")), asked.toString());
        assertTrue(asked.contains(new ChangesAsk.OfKind(Optional.of(Group.SESSION))), asked.toString());
        assertTrue(asked.contains(new ChangesAsk.Between(Optional.of(day), Optional.empty())), asked.toString());
    }

    @Test
    void escapeStopsWhatIsUnderWay() {
        Robot.in(() -> view(BUSY, ALL, ENGLISH), robot -> {
            robot.focus("search");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(new ChangesAsk.Stop(), asked.getFirst());
    }

    @Test
    void theKeysGoFromTheSearchIntoTheList() {
        Robot.in(() -> view(SOME, ALL, ENGLISH), robot -> {
            robot.focus("search");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.DOWN);
            int at = Stagehand.on(() ->
                    robot.node("changes", ListView.class).getSelectionModel().getSelectedIndex());
            assertEquals(1, at);
        });
    }

    private ChangesView view(ChangesFacts facts, ChangesChoice choice, Texts texts) {
        return new ChangesView(
                new SimpleObjectProperty<>(ChangesViewState.of(facts, choice, texts)), asked::add, texts);
    }
}
