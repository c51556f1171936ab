package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Task;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

class AskingTest {
    private static final Tally TALLY = new Tally(Map.of("a", 4, "b", 12, "c", 0, "ns", 4));

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"READING", "OPEN", "CLOSED"})
    void beforeTheRevealNothingTellsTheAnswerOrTheHands(Stage stage) {
        Face.Asked face = asked(Samples.question(), new Hands(stage, TALLY, true));

        assertTrue(face.task().choices().stream().noneMatch(choice -> choice.right() || choice.counted()));
        assertNull(face.why());
    }

    @Test
    void theRevealMarksWhatIsRightAndSaysWhyAtOnce() {
        Face.Asked face = revealed(Samples.question(), true);

        assertEquals(
                List.of(false, true, false, false),
                face.task().choices().stream().map(Choice::right).toList());
        assertNotNull(face.why());
        assertEquals("Why B", face.why().title());
        assertEquals(2, face.why().text().size());
    }

    @Test
    void theReasonStandsAloneBeforeAnyHands() {
        Face.Asked face = revealed(Samples.question(), true);

        assertTrue(face.task().choices().stream().noneMatch(Choice::counted));
        assertTrue(face.task().choices().stream()
                .allMatch(choice -> choice.feedback().isEmpty()));
    }

    @Test
    void thenEachAnswerIsExplainedInAnyRoom() {
        Question question = Samples.question(
                QuestionKind.SINGLE,
                "What do you write down?",
                List.of(
                        new Option(
                                "a",
                                Role.RIGHT,
                                List.of(Samples.text("The time")),
                                List.of(Samples.words("It can be checked."))),
                        Samples.option("ns", Role.NOT_SURE, "Not sure")));
        for (boolean large : List.of(true, false)) {
            Face.Asked face = asked(question, new Hands(Stage.EXPLAINED, TALLY, large));
            assertNull(face.why());
            assertEquals(
                    "It can be checked.",
                    face.task().choices().getFirst().feedback().words());
            assertEquals(large, face.task().choices().getFirst().counted());
        }
    }

    @Test
    void handsAreShownOfAllHands() {
        Choice second = asked(Samples.question(), new Hands(Stage.EXPLAINED, TALLY, true))
                .task()
                .choices()
                .get(1);

        assertEquals(12, second.count());
        assertEquals(0.6, second.share(), 1e-9);
    }

    @Test
    void aSmallRoomShowsNoHandsButStillTheAnswer() {
        Face.Asked face = asked(Samples.question(), new Hands(Stage.EXPLAINED, TALLY, false));

        assertTrue(face.task().choices().stream().noneMatch(Choice::counted));
        assertTrue(face.task().choices().get(1).right());
    }

    @Test
    void handsThatNobodyCountedAreNotDrawnAsNone() {
        Face.Asked face = asked(Samples.question(), new Hands(Stage.EXPLAINED, Tally.NOT_COUNTED, true));

        assertTrue(face.task().choices().stream().noneMatch(Choice::counted));
    }

    @Test
    void whoeverIsNotSureHasAMarkOfTheirOwn() {
        assertEquals(
                List.of("A", "B", "C", "?"),
                asked(Samples.question(), Hands.READING).task().choices().stream()
                        .map(Choice::letter)
                        .toList());
    }

    @Test
    void severalRightAnswersAreNamedTogether() {
        Question several = Samples.question(
                QuestionKind.MULTIPLE,
                "What do you write down?",
                List.of(
                        Samples.option("a", Role.RIGHT, "Time"),
                        Samples.option("b", Role.RIGHT, "Places"),
                        Samples.option("c", Role.RIGHT, "Words"),
                        Samples.option("ns", Role.NOT_SURE, "Not sure")));
        Face.Asked face = revealed(several, false);

        assertNotNull(face.why());
        assertEquals("Why A, B and C", face.why().title());
        assertTrue(face.head().eyebrow().endsWith("Choose all that fit"));
    }

    @Test
    void aScaleHasNoAnswerThatIsRight() {
        Face.Asked face = revealed(Samples.scale(), true);

        assertInstanceOf(Task.Scale.class, face.task());
        assertTrue(face.task().choices().stream().noneMatch(Choice::right));
        assertEquals("1", face.task().choices().getFirst().letter());
        assertNull(face.why());
    }

    @Test
    void thePromptSaysWhatToDoWithHands() {
        assertEquals(
                "Hands up",
                asked(Samples.question(), new Hands(Stage.OPEN, TALLY, true)).prompt());
        assertEquals("", asked(Samples.question(), Hands.READING).prompt());
    }

    @Test
    void aScaleHasNoReasonAndShowsItsHandsAtOnce() {
        Tally sure = new Tally(Map.of("1", 3, "5", 9));
        Face.Asked face = asked(Samples.scale(), new Hands(Stage.REVEALED, sure, true));

        assertEquals(9, face.task().choices().getLast().count());
    }

    @Test
    void whereFewCanSeeItNobodyRaisesAHandAboutThemselves() {
        assertEquals(
                "Think it over for yourself",
                asked(Samples.scale(), new Hands(Stage.OPEN, TALLY, false)).prompt());
        assertEquals(
                "Hands up",
                asked(Samples.scale(), new Hands(Stage.OPEN, TALLY, true)).prompt());
    }

    private static Question order() {
        return Samples.question(
                QuestionKind.ORDER,
                "In which order?",
                List.of(
                        Samples.option("stop", Role.POINT, "Stop"),
                        Samples.option("note", Role.POINT, "Note"),
                        Samples.option("call", Role.POINT, "Call")));
    }

    @Test
    void anOrderIsAskedByItsFirstStepAndSomebodyMayBeNotSure() {
        Face.Asked face = asked(order(), new Hands(Stage.OPEN, Tally.NOT_COUNTED, true));

        assertEquals("Hands up: which comes first?", face.prompt());
        assertEquals(
                List.of("A", "B", "C", "?"),
                face.task().choices().stream().map(Choice::letter).toList());
        assertEquals("Not sure", face.task().choices().getLast().text().words());
        assertTrue(face.task().choices().stream().noneMatch(Choice::right));
    }

    @Test
    void anOrderIsShownRightWithItsReasonAndThenWithHands() {
        Tally firsts = new Tally(Map.of("stop", 7, "note", 2, "call", 0, "?", 3));
        Face.Asked reason = asked(order(), new Hands(Stage.REVEALED, firsts, true));
        Face.Asked hands = asked(order(), new Hands(Stage.EXPLAINED, firsts, true));

        assertNotNull(reason.why());
        assertEquals(
                List.of("Stop", "Note", "Call"),
                reason.task().choices().stream()
                        .map(choice -> choice.text().words())
                        .toList());
        assertTrue(reason.task().choices().stream().allMatch(Choice::right));
        assertEquals(
                List.of(7, 2, 0, 3),
                hands.task().choices().stream().map(Choice::count).toList());
        assertEquals(
                List.of(true, false, false, false),
                hands.task().choices().stream().map(Choice::right).toList());
        assertEquals("Who would begin with what", hands.more().words());
    }

    private static Face.Asked revealed(Question question, boolean onTheWall) {
        return asked(question, new Hands(Stage.REVEALED, TALLY, onTheWall));
    }

    private static Face.Asked asked(Question question, Hands hands) {
        Face face =
                new Faces(Samples.material()).of(SampleSlide.asking(question).plan(), 0, hands);
        return assertInstanceOf(Face.Asked.class, face);
    }
}
