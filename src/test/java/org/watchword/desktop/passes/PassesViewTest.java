package org.watchword.desktop.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.passes.PassesViewState.Attempt;
import org.watchword.desktop.passes.PassesViewState.Badge;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Choices;
import org.watchword.desktop.passes.PassesViewState.Going;
import org.watchword.desktop.passes.PassesViewState.Hand;
import org.watchword.desktop.passes.PassesViewState.LookAgain;
import org.watchword.desktop.passes.PassesViewState.Marking;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Outputs;
import org.watchword.desktop.passes.PassesViewState.Part;
import org.watchword.desktop.passes.PassesViewState.Result;
import org.watchword.desktop.passes.PassesViewState.Somebody;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.desktop.passes.PassesViewState.Told;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

/// The page with the passes, as it is drawn and as it is typed on.
class PassesViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Choice HALL = new Choice("1", "Taxi and private hire drivers, Castle Hall, today");
    private static final Choice COUNCIL = new Choice("taxi-licensing", "Taxi and private hire licensing");
    private static final Marking BLANK =
            new Marking(Step.WHO, 0, 0, Optional.empty(), "", "", List.of(new Choice("en", "English")));

    private final List<PassesAsk> asked = new ArrayList<>();
    private final SimpleObjectProperty<PassesViewState> state = new SimpleObjectProperty<>();

    private static PassesViewState page(Mode mode, Marking marking, Texts texts) {
        return new PassesViewState(
                Optional.empty(),
                new Choices(List.of(HALL), Optional.of(HALL)),
                new Choices(List.of(COUNCIL), Optional.of(COUNCIL)),
                mode,
                Optional.empty(),
                people(texts),
                Optional.empty(),
                marking,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Outputs(
                        3,
                        texts.get(PassesWord.CERTIFICATES_OF, 21),
                        true,
                        COUNCIL.name(),
                        texts.get(PassesWord.LIST_BEFORE, "Saturday 21 November 2026")),
                new Told("", false, true, false));
    }

    private static List<RowList.Row> people(Texts texts) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(line -> new RowList.Row(
                        Integer.toString(line),
                        texts.get(PassesWord.PERSON_ROW, line, "Łukasz O’Brien"),
                        texts.get(PassesWord.NOT_YET, 2) + " · PH 12" + line + " · Acme Cabs",
                        line == 3 ? Optional.of(texts.get(PassesWord.NAMESAKE)) : Optional.empty()))
                .toList();
    }

    private static PassesViewState with(PassesViewState page, Optional<Result> result, Optional<Somebody> person) {
        return new PassesViewState(
                page.empty(),
                page.sessions(),
                page.authorities(),
                page.mode(),
                page.closed(),
                page.people(),
                person.map(_ -> "3"),
                page.marking(),
                page.going(),
                result,
                person,
                page.outputs(),
                page.told());
    }

    private static Result result(Texts texts) {
        return new Result(
                "Łukasz O’Brien",
                texts.get(PassesWord.RESULT_NOT_YET),
                false,
                texts.get(PassesWord.POINTS, 6, 10, 7),
                texts.get(PassesWord.PRIVATE_TWO_SCREENS),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> new LookAgain(
                                "A passenger may be 17 or may be 19. How do you treat it?",
                                texts.get(PassesWord.RIGHT_IS, "As if the person were a child")))
                        .toList());
    }

    private static Somebody somebody(Texts texts) {
        return new Somebody(
                texts.get(PassesWord.PERSON_ROW, 3, "Łukasz O’Brien"),
                texts.get(PassesWord.PART_MISSED),
                Optional.of(new Badge("Badge or licence number", "PH 123")),
                List.of(
                        new Part("core/what-it-is", "What it is", true),
                        new Part("act/how-to-report", "How to report", false)),
                List.of(
                        new Attempt(1, texts.get(PassesWord.TRY_NOT, 1), texts.get(PassesWord.TO_PASS)),
                        new Attempt(2, texts.get(PassesWord.TRY_PASSED, 2), texts.get(PassesWord.TO_NOT))),
                Optional.of(hand(texts)),
                true,
                Optional.of("That number belongs to line 1, Ada Byte. Look at both badges. Nothing was changed."));
    }

    private static Hand hand(Texts texts) {
        return new Hand(
                List.of(new Choice("en", "English"), new Choice("pl", "Polish")),
                Optional.of(texts.get(PassesWord.MORE_TIME, 25)),
                texts.get(PassesWord.ALOUD));
    }

    private static PassesViewState going(Texts texts) {
        PassesViewState page = page(Mode.MARK, BLANK, texts);
        Going going = new Going(
                texts.get(PassesWord.GOING, "3. Łukasz O’Brien"), Optional.of(texts.get(PassesWord.MORE_TIME, 25)));
        return new PassesViewState(
                page.empty(),
                page.sessions(),
                page.authorities(),
                page.mode(),
                page.closed(),
                page.people(),
                page.chosen(),
                page.marking(),
                Optional.of(going),
                page.result(),
                page.person(),
                page.outputs(),
                page.told());
    }

    private PassesView view(PassesViewState shown, Texts texts) {
        state.set(shown);
        return new PassesView(state, asked::add, texts);
    }

    @Test
    void picturesOfThePasses() {
        Marking wrong = new Marking(
                Step.TICKS,
                0,
                0,
                Optional.of("Question 3 has one right answer, and more than one is ticked."),
                "line 3, Łukasz O’Brien, Acme Cabs",
                ENGLISH.get(PassesWord.ANSWERS, 10),
                BLANK.languages());
        Pictures.take("passes", () -> view(page(Mode.MARK, BLANK, ENGLISH), ENGLISH));
        Pictures.take("passes-wrong", () -> view(page(Mode.MARK, wrong, ENGLISH), ENGLISH));
        Pictures.take(
                "passes-result",
                () -> view(
                        with(page(Mode.MARK, BLANK, ENGLISH), Optional.of(result(ENGLISH)), Optional.empty()),
                        ENGLISH));
        Pictures.take(
                "passes-person",
                () -> view(
                        with(page(Mode.PERSON, BLANK, ENGLISH), Optional.empty(), Optional.of(somebody(ENGLISH))),
                        ENGLISH));
        for (Mode mode : List.of(Mode.PAPERS, Mode.CERTIFICATES, Mode.LIST)) {
            Pictures.take(
                    "passes-" + mode.name().toLowerCase(java.util.Locale.ROOT),
                    () -> view(page(mode, BLANK, ENGLISH), ENGLISH));
        }
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("passes-pseudo", () -> view(page(Mode.MARK, BLANK, pseudo), pseudo));
        Pictures.take("passes-empty", () -> view(empty(), ENGLISH));
    }

    @Test
    void pictureOfATestThatIsNotFinished() {
        Pictures.take("passes-going", () -> view(going(ENGLISH), ENGLISH));
    }

    private static PassesViewState empty() {
        PassesViewState page = page(Mode.MARK, BLANK, ENGLISH);
        return new PassesViewState(
                Optional.of(ENGLISH.get(PassesWord.NO_SESSION)),
                Choices.NONE,
                Choices.NONE,
                Mode.MARK,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                BLANK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page.outputs(),
                page.told());
    }

    @Test
    void whatIsWrongLeavesWhatWasTypedAndTheKeyboardGoesToItsBox() {
        Robot.in(() -> view(page(Mode.MARK, BLANK, ENGLISH), ENGLISH), robot -> {
            robot.fill("who", "7");
            robot.fill("code", "b1k7qx");
            robot.fill("ticks", "a b");
            robot.keys(KeyCode.ENTER);
            var typed = assertInstanceOf(PassesAsk.Type.class, asked.getLast());
            assertEquals(Step.TICKS, typed.step());
            assertEquals(new PassesAsk.Typed("7", "b1k7qx", "a b", "en"), typed.typed());
            assertFalse(typed.toString().contains("b1k7qx"), "it never reaches a log");
            Marking wrong =
                    new Marking(Step.CODE, 1, 0, Optional.of("This is no code."), "line 7", "", BLANK.languages());
            Stagehand.run(() -> state.set(page(Mode.MARK, wrong, ENGLISH)));
            robot.awaitWords("This is no code.");
            robot.await(
                    "elsewhere",
                    () -> Stagehand.on(() -> robot.node("code", TextField.class).isFocused()));
            assertEquals("a b", robot.node("ticks", TextField.class).getText());
        });
    }

    @Test
    void whileOnePersonIsToldNobodyElseIsSeenAndEnterKeepsIt() {
        Robot.in(() -> view(page(Mode.MARK, BLANK, ENGLISH), ENGLISH), robot -> {
            robot.fill("who", "7");
            PassesViewState told =
                    with(page(Mode.MARK, BLANK, ENGLISH), Optional.of(result(ENGLISH)), Optional.empty());
            Stagehand.run(() -> state.set(told));
            robot.awaitWords("To look at again");
            assertTrue(Stagehand.on(() -> !seen(robot, "person-1")), "another name is on the page");
            robot.keys(KeyCode.ENTER);
            assertInstanceOf(PassesAsk.Confirm.class, asked.getLast());
            robot.keys(KeyCode.ESCAPE);
            assertInstanceOf(PassesAsk.Again.class, asked.getLast());
        });
    }

    private static boolean seen(Robot robot, String id) {
        for (var at = robot.node(id, javafx.scene.Node.class); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
