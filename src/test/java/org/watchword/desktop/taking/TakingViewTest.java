package org.watchword.desktop.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.taking.TakingViewState.Asked;
import org.watchword.desktop.taking.TakingViewState.Choice;
import org.watchword.desktop.taking.TakingViewState.LookAgain;
import org.watchword.desktop.taking.TakingViewState.Step;
import org.watchword.desktop.taking.TakingViewState.Told;
import org.watchword.desktop.taking.TakingViewState.Welcome;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

/// One person's test, as it is drawn and as it is answered by keys.
class TakingViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String QUESTION = "A passenger may be 17 or may be 19. How do you treat it?";
    private static final List<String> ANSWERS = List.of(
            "As if the person were a child",
            "As if the person were grown up, until somebody shows you a paper that says how old the person is",
            "You ask how old the person is, and go by the answer",
            "It makes no difference");

    /// Words for a picture alone: nobody is asked this.
    private static final List<String> ARABIC = List.of(
            "ماذا تفعل أولاً عندما ترى شيئاً يقلقك؟", "أكتب ما رأيته وأتصل بالشرطة", "أسأل الراكب أمام الآخرين");

    private final List<TakingAsk> asked = new ArrayList<>();
    private final SimpleObjectProperty<TakingViewState> state = new SimpleObjectProperty<>();

    private static Asked question(Texts texts, int number, int chosen, boolean several) {
        List<Choice> choices = IntStream.range(0, ANSWERS.size())
                .mapToObj(at -> new Choice((char) ('A' + at), ANSWERS.get(at), at == chosen))
                .toList();
        return new Asked(
                number,
                texts.get(TakingWord.COUNTS, number, 10),
                texts.get(TakingWord.LEFT, 18),
                "en",
                QUESTION,
                List.of(),
                texts.get(several ? TakingWord.SEVERAL_RIGHT : TakingWord.ONE_RIGHT),
                choices,
                several,
                number == 10,
                texts.get(TakingWord.ALOUD));
    }

    private static Asked arabic() {
        return new Asked(
                2,
                ENGLISH.get(TakingWord.COUNTS, 2, 10),
                "",
                "ar",
                ARABIC.getFirst(),
                List.of(),
                ENGLISH.get(TakingWord.ONE_RIGHT),
                List.of(new Choice('A', ARABIC.get(1), true), new Choice('B', ARABIC.get(2), false)),
                false,
                false,
                "");
    }

    private static Told told(Texts texts, boolean passed) {
        return new Told(
                texts.get(passed ? TakingWord.PASSED : TakingWord.NOT_YET),
                passed,
                texts.get(TakingWord.POINTS, passed ? 10 : 6, 10, 7),
                texts.get(passed ? TakingWord.KEPT : TakingWord.OTHER_QUESTIONS, 2),
                passed
                        ? List.of()
                        : IntStream.range(0, 4)
                                .mapToObj(_ -> new LookAgain(QUESTION, ANSWERS.getFirst(), "en"))
                                .toList());
    }

    private static TakingViewState at(Step step, Asked asked, Texts texts, boolean passed) {
        Welcome welcome = new Welcome(
                texts.get(TakingWord.TITLE, "Łukasz"),
                texts.get(TakingWord.BADGE_ENDS, "234"),
                List.of(
                        texts.get(TakingWord.SO_MANY, 10),
                        texts.get(TakingWord.NOBODY_SEES),
                        texts.get(TakingWord.NO_CLOCK),
                        texts.get(TakingWord.NOT_ALOUD),
                        texts.get(TakingWord.KEYS)));
        return new TakingViewState(
                step,
                welcome,
                asked,
                List.of(3, 7, 10),
                step == Step.TOLD ? Optional.of(told(texts, passed)) : Optional.empty(),
                Optional.empty(),
                false);
    }

    private static TakingViewState troubled() {
        TakingViewState last = at(Step.QUESTION, question(ENGLISH, 10, 0, false), ENGLISH, false);
        return new TakingViewState(
                last.step(),
                last.welcome(),
                last.asked(),
                last.unanswered(),
                last.told(),
                Optional.of(ENGLISH.get(TakingWord.NOT_KEPT, "The disk is full, so nothing was kept.")),
                false);
    }

    private TakingView view(TakingViewState shown, Texts texts) {
        state.set(shown);
        return new TakingView(state, asked::add, texts);
    }

    @Test
    void picturesOfATest() {
        Asked third = question(ENGLISH, 3, 1, false);
        for (Step step : Step.values()) {
            String name = "taking-" + step.name().toLowerCase(java.util.Locale.ROOT);
            Pictures.take(name, () -> view(at(step, third, ENGLISH, false), ENGLISH));
        }
        Pictures.take("taking-passed", () -> view(at(Step.TOLD, third, ENGLISH, true), ENGLISH));
        Pictures.take("taking-trouble", () -> view(troubled(), ENGLISH));
        Pictures.take("taking-arabic", () -> view(at(Step.QUESTION, arabic(), ENGLISH, false), ENGLISH));
        Texts pseudo = PseudoLanguage.texts();
        for (Step step : List.of(Step.WELCOME, Step.QUESTION, Step.TOLD)) {
            String name = "taking-pseudo-" + step.name().toLowerCase(java.util.Locale.ROOT);
            Pictures.take(name, () -> view(at(step, question(pseudo, 3, 1, true), pseudo, false), pseudo));
        }
    }

    @Test
    void lettersAndNumbersChooseAndEnterGoesOn() {
        TakingViewState third = at(Step.QUESTION, question(ENGLISH, 3, -1, false), ENGLISH, false);
        Robot.in(() -> view(third, ENGLISH), robot -> {
            robot.await("answer-a");
            robot.keys(KeyCode.B);
            robot.keys(KeyCode.DIGIT4);
            robot.keys(KeyCode.F);
            robot.keys(KeyCode.UP);
            robot.keys(KeyCode.SPACE);
            robot.keys(KeyCode.ENTER);
            robot.keys(KeyCode.LEFT);
            robot.focus("back");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(
                List.of(
                        new TakingAsk.Choose('B'),
                        new TakingAsk.Choose('D'),
                        new TakingAsk.Choose('C'),
                        new TakingAsk.Next(),
                        new TakingAsk.Back(),
                        new TakingAsk.Back()),
                asked);
        assertFalse(asked.getFirst().toString().contains("B"), "an answer never reaches a log");
        assertFalse(third.toString().contains("chosen"), "nor does a page");
    }

    @Test
    void whatIsChosenIsMarkedAndTheNextQuestionIsBuiltAnew() {
        Robot.in(() -> view(at(Step.QUESTION, question(ENGLISH, 3, -1, false), ENGLISH, false), ENGLISH), robot -> {
            robot.click("answer-b");
            assertFalse(chosen(robot, "answer-b"), "the state says what is chosen");
            Stagehand.run(() -> state.set(at(Step.QUESTION, question(ENGLISH, 3, 1, false), ENGLISH, false)));
            assertTrue(chosen(robot, "answer-b"));
            Stagehand.run(() -> state.set(at(Step.QUESTION, question(ENGLISH, 4, -1, false), ENGLISH, false)));
            robot.awaitWords(ENGLISH.get(TakingWord.COUNTS, 4, 10));
            assertFalse(chosen(robot, "answer-b"));
            Stagehand.run(() -> state.set(at(Step.OVER, question(ENGLISH, 4, -1, false), ENGLISH, false)));
            robot.awaitWords("Please give the laptop to the trainer.");
            assertFalse(robot.says(QUESTION), "nothing of it stands there for the next one");
        });
    }

    private static boolean chosen(Robot robot, String id) {
        return Stagehand.on(() -> robot.node(id, ToggleButton.class).isSelected());
    }
}
