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
    void handsAreShownOfAllHands() {
        Choice second = revealed(Samples.question(), true).task().choices().get(1);

        assertEquals(12, second.count());
        assertEquals(0.6, second.share(), 1e-9);
    }

    @Test
    void aSmallRoomShowsNoHandsButStillTheAnswer() {
        Face.Asked face = revealed(Samples.question(), false);

        assertTrue(face.task().choices().stream().noneMatch(Choice::counted));
        assertTrue(face.task().choices().get(1).right());
    }

    @Test
    void handsThatNobodyCountedAreNotDrawnAsNone() {
        Face.Asked face = asked(Samples.question(), new Hands(Stage.REVEALED, Tally.NOT_COUNTED, true));

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

    private static Face.Asked revealed(Question question, boolean onTheWall) {
        return asked(question, new Hands(Stage.REVEALED, TALLY, onTheWall));
    }

    private static Face.Asked asked(Question question, Hands hands) {
        Face face =
                new Faces(Samples.material()).of(SampleSlide.asking(question).plan(), 0, hands);
        return assertInstanceOf(Face.Asked.class, face);
    }
}
