package org.watchword.desktop.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.learned.LearnedFacts.Progress;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.room.learned.TypingProblem;

class LearnedViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final TypingProblem LETTER =
            new TypingProblem(TypingProblem.Why.NO_SUCH_LETTER, 2, "x", List.of("A", "B", "C", "?", "-"));

    private final List<LearnedAsk> asked = new ArrayList<>();

    @Test
    void picturesOfOneSession() {
        Progress trouble = Progress.wrong(SheetSet.AFTER, LETTER);
        Pictures.take("learned-open", () -> view(Given.open(), trouble, ENGLISH));
        Pictures.take("learned-sure", () -> view(Given.open(), Progress.asking(), ENGLISH));
        Pictures.take("learned-untouched", () -> view(Given.untouched(), Progress.START, ENGLISH));
        Pictures.take("learned-no-questions", () -> view(Given.withoutQuestions(), Progress.START, ENGLISH));
        Pictures.take("learned-pseudo", () -> view(Given.open(), trouble, PseudoLanguage.texts()));
    }

    @Test
    void picturesOfMonthsLaterAndOfSessionsTogether() {
        Pictures.take("learned-waiting", () -> view(Given.waiting(), Progress.later("Not yet."), ENGLISH));
        Pictures.take("learned-later", () -> view(Given.monthsLater(), Progress.START, ENGLISH));
        Pictures.take("learned-together", () -> view(Given.several(), Progress.START, ENGLISH));
        Pictures.take("learned-none", () -> view(Given.none(), Progress.START, ENGLISH));
    }

    @Test
    void aLineGoesWithEnterAndStaysUntilItIsKept() {
        var state = new SimpleObjectProperty<>(state(Given.open(), Progress.START, ENGLISH));
        List<String> left = new ArrayList<>();
        Robot.in(() -> new LearnedView(state, asked::add, ENGLISH), robot -> {
            robot.focus("line-before");
            robot.type("12 b x");
            robot.keys(KeyCode.ENTER);
            Stagehand.run(() -> state.set(state(Given.open(), Progress.wrong(SheetSet.BEFORE, LETTER), ENGLISH)));
            left.add(robot.node("line-before", TextField.class).getText());
            robot.keys(KeyCode.ENTER);
            Stagehand.run(() -> state.set(state(Given.open(), Progress.told("Slip 12 is kept."), ENGLISH)));
            left.add(robot.node("line-before", TextField.class).getText());
            robot.press("take-back-before-12");
        });
        assertEquals(List.of("12 b x", ""), left);
        LearnedAsk line = new LearnedAsk.Type(SheetSet.BEFORE, "12 b x");
        assertEquals(List.of(line, line, new LearnedAsk.TakeBack(SheetSet.BEFORE, 12)), asked);
    }

    @Test
    void whatIsBeingTypedStaysWhenTheOtherSetChanges() {
        var state = new SimpleObjectProperty<>(state(Given.open(), Progress.START, ENGLISH));
        List<String> left = new ArrayList<>();
        Robot.in(() -> new LearnedView(state, asked::add, ENGLISH), robot -> {
            robot.fill("line-after", "4 a");
            Stagehand.run(() -> state.set(state(Given.open(), Progress.told("Slip 12 is kept."), ENGLISH)));
            left.add(robot.node("line-after", TextField.class).getText());
        });
        assertEquals(List.of("4 a"), left);
    }

    @Test
    void countingForGoodTakesTwoPresses() {
        var state = new SimpleObjectProperty<>(state(Given.open(), Progress.START, ENGLISH));
        Robot.in(() -> new LearnedView(state, asked::add, ENGLISH), robot -> {
            robot.press("all-in");
            Stagehand.run(() -> state.set(state(Given.open(), Progress.asking(), ENGLISH)));
            assertTrue(robot.says("no sheet can be added"));
            robot.press("not-yet");
            robot.press("count");
        });
        assertEquals(List.of(new LearnedAsk.AllIn(), new LearnedAsk.NotYet(), new LearnedAsk.Count()), asked);
    }

    @Test
    void monthsLaterAndTheTableAreReached() {
        Robot.in(() -> view(Given.waiting(), Progress.START, ENGLISH), robot -> {
            robot.press("read-in");
            robot.press("form-later");
            robot.press("count-later");
            robot.press("afterwards");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new LearnedAsk.ReadIn(),
                        new LearnedAsk.SaveForm(SheetSet.LATER),
                        new LearnedAsk.CountLater(),
                        new LearnedAsk.Afterwards(),
                        new LearnedAsk.Save(),
                        new LearnedAsk.Back()),
                asked);
    }

    private LearnedView view(LearnedFacts facts, Progress progress, Texts texts) {
        return new LearnedView(new SimpleObjectProperty<>(state(facts, progress, texts)), asked::add, texts);
    }

    private static LearnedViewState state(LearnedFacts facts, Progress progress, Texts texts) {
        return new Telling(facts, progress, texts).state();
    }
}
