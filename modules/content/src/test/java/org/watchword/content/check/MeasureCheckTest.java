package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.problem.MeasureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.MemoryLibrary;

class MeasureCheckTest {

    @Test
    void withoutAMeasureItSaysSo() {
        assertEquals(List.of("NotMeasured sizes not measured"), told(SlideMeasure.NONE));
    }

    @Test
    void everySlideIsMeasuredOnEveryShape() {
        List<String> measured = new ArrayList<>();
        assertEquals(List.of(), told((slide, shape) -> {
            measured.add(slide.key() + " " + shape.ratio());
            return List.of();
        }));
        assertEquals(
                List.of(
                        "core/frame#hello 16:9",
                        "core/frame#hello 16:10",
                        "core/frame#hello 4:3",
                        "core/one#one 16:9",
                        "core/one#one 16:10",
                        "core/one#one 4:3",
                        "core/frame#help 16:9",
                        "core/frame#help 16:10",
                        "core/frame#help 4:3"),
                measured);
    }

    @Test
    void aSlideOfTwoDecksIsMeasuredOnce() {
        List<String> measured = new ArrayList<>();
        MemoryLibrary two = MemoryLibrary.small()
                .with(
                        "decks/two.yaml",
                        MemoryLibrary.small().text("decks/one.yaml").replace("id: one", "id: two"));
        new MeasureCheck((slide, _) -> {
                    measured.add(slide.key());
                    return List.of();
                })
                .look(two.read(), _ -> {});
        assertEquals(9, measured.size());
    }

    @Test
    void eachMisfitBecomesItsOwnProblem() {
        assertEquals(
                List.of("TooSmall \"Hi\" would be drawn 12 pixels high at 4:3"), told(misfit(Misfit.Kind.TOO_SMALL)));
        assertEquals(List.of("Overflows \"Hi\" does not fit at 4:3"), told(misfit(Misfit.Kind.OVERFLOWS)));
        assertEquals(List.of("TooFaint \"Hi\" is too faint to read at 4:3"), told(misfit(Misfit.Kind.TOO_FAINT)));
        assertEquals(List.of("NoLetter the character \"Hi\" cannot be drawn"), told(misfit(Misfit.Kind.NO_LETTER)));
    }

    @Test
    void aMisfitOnTwoShapesIsToldForEach() {
        assertEquals(
                3,
                told((slide, _) -> slide.key().equals("core/one#one")
                                ? List.of(new Misfit(Misfit.Kind.OVERFLOWS, "Hi", 3))
                                : List.of())
                        .size());
    }

    private static SlideMeasure misfit(Misfit.Kind kind) {
        return (slide, shape) -> slide.key().equals("core/one#one") && shape == Shape.CLASSIC_4_3
                ? List.of(new Misfit(kind, "Hi", 11.6))
                : List.of();
    }

    private static List<String> told(SlideMeasure measure) {
        List<Problem> problems = new ArrayList<>();
        new MeasureCheck(measure).look(MemoryLibrary.small().read(), problems::add);
        return problems.stream()
                .map(MeasureProblem.class::cast)
                .map(problem -> problem.getClass().getSimpleName() + " " + problem.what())
                .toList();
    }
}
