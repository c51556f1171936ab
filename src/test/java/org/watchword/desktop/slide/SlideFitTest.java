package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.check.Misfit;
import org.watchword.content.check.Shape;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.slide.Layout;
import org.watchword.content.text.Inline;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.PseudoLanguage;

class SlideFitTest {
    private static final Material PSEUDO = Samples.material(Samples.deck(), PseudoLanguage.texts());
    private final SlideFit fit = new SlideFit(_ -> PSEUDO);

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyLayoutFitsInAPseudoLanguage(Shape shape) {
        for (PlannedSlide slide : PSEUDO.plan().slides()) {
            assertEquals(List.of(), misfits(slide, shape), slide.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void fivePointsOfEightGermanWordsAreSetSmallerUntilTheyFit(Shape shape) {
        assertEquals(
                List.of(),
                misfits(points(5, "Niemand darf ihnen Personalausweis oder Aufenthaltserlaubnis wegnehmen"), shape));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aLongQuestionWithFiveLongAnswersFitsWhenItIsRevealed(Shape shape) {
        assertEquals(List.of(), misfits(SampleSlide.asking(longQuestion()).plan(), shape));
    }

    @Test
    void aSlideWithFarTooManyWordsIsReported() {
        List<Misfit> misfits = fit.measure(points(9, "word ".repeat(40)), Shape.WIDE_16_9);

        assertEquals(Misfit.Kind.OVERFLOWS, misfits.getFirst().kind());
        assertTrue(misfits.getFirst().pixels() > 100, misfits::toString);
    }

    @Test
    void aWordThatIsWiderThanItsLineIsReported() {
        List<Misfit> misfits = fit.measure(points(2, "w".repeat(90)), Shape.CLASSIC_4_3);

        assertEquals(1, misfits.size());
    }

    /// Without the marks of the pseudo-language, which no font has to have.
    private List<Misfit> misfits(PlannedSlide slide, Shape shape) {
        return fit.measure(slide, shape).stream()
                .filter(misfit -> misfit.kind() != Misfit.Kind.NO_LETTER)
                .toList();
    }

    private static PlannedSlide points(int count, String words) {
        List<List<Inline>> items = new ArrayList<>();
        for (int item = 0; item < count; item++) {
            items.add(List.of(Samples.text(words)));
        }
        return SampleSlide.of(Layout.POINTS, "Woran können Sie es erkennen?")
                .body(Samples.list(items))
                .plan();
    }

    private static Question longQuestion() {
        String option = "Unauffällig weiterfahren, später alles aufschreiben und die Beratungsstelle anrufen";
        return Samples.question(
                QuestionKind.SINGLE,
                "Sie glauben, dass eine Mitfahrerin kontrolliert wird. Niemand ist in unmittelbarer Gefahr. "
                        + "Was tun Sie zuerst?",
                List.of(
                        Samples.option("a", Role.WRONG, option),
                        Samples.option("b", Role.RIGHT, option),
                        Samples.option("c", Role.WRONG, option),
                        Samples.option("d", Role.WRONG, option),
                        Samples.option("ns", Role.NOT_SURE, "Ich bin nicht sicher")));
    }
}
