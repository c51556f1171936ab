package org.watchword.desktop.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.desktop.learned.LearnedFacts.Progress;
import org.watchword.desktop.learned.LearnedViewState.Figure;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.learned.TypingProblem;

class TellingTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void aSessionHasCountsAndNoPercentages() {
        LearnedViewState state = told(Given.open());
        assertEquals(
                List.of("16", "14", "13", "12", "2"),
                state.figures().stream().map(Figure::number).toList());
        LearnedViewState.Row row = state.rows().getFirst();
        assertEquals(List.of("5", "9", "of 12 pairs"), List.of(row.before(), row.after(), row.of()));
        assertTrue(row.more().contains("Confidently wrong: 4 → 1 of 12 who said how sure they were"), "" + row);
        assertTrue(state.rows().stream().noneMatch(each -> each.toString().contains("%")));
        assertEquals(List.of(), state.score());
    }

    @Test
    void sessionsTogetherHaveFiguresFromThirtyPairsOn() {
        LearnedViewState state = told(Given.several());
        assertEquals("36", state.figures().get(3).number());
        assertTrue(state.rows().getFirst().more().contains("42 % → 75 %"), "" + state.rows());
        assertTrue(state.score().getFirst().startsWith("On average"), "" + state.score());
        assertFalse(state.note().contains("Fewer"));
        assertEquals(
                List.of("16 of 45 replied (36 %)."), state.later().orElseThrow().lines());
    }

    @Test
    void whatPeopleSayOfThemselvesIsSaidToBeThat() {
        assertEquals(
                "8 people: 6 higher afterwards, 2 the same, 0 lower",
                told(Given.open()).said().getFirst().words());
        assertTrue(ENGLISH.get(LearnedWord.SELF_REPORTED).contains("self-reported"));
    }

    @Test
    void anEmptySessionSaysWhatToDoNextTime() {
        assertTrue(told(Given.untouched()).empty().orElseThrow().remedy().contains("numbered slips"));
        assertEquals(2, told(Given.untouched()).papers().size());
        assertTrue(told(Given.withoutQuestions()).empty().orElseThrow().remedy().contains("choose a deck"));
        assertFalse(told(Given.none()).save());
    }

    @Test
    void notMeasuredIsSaid() {
        assertEquals(
                "Not measured.",
                told(Given.open()).later().orElseThrow().lines().getFirst());
        List<String> lines = told(Given.monthsLater()).later().orElseThrow().lines();
        assertEquals(List.of("5 of 16 replied."), lines);
    }

    @Test
    void everyProblemSaysWhatToType() {
        for (TypingProblem.Why why : TypingProblem.Why.values()) {
            TypingProblem problem = new TypingProblem(why, 2, "3", List.of("4"));
            Optional<String> said = new Telling(Given.open(), Progress.wrong(SheetSet.BEFORE, problem), ENGLISH)
                    .state()
                    .papers()
                    .getFirst()
                    .trouble();
            assertTrue(said.orElse("").length() > 20, why.name());
        }
    }

    private static LearnedViewState told(LearnedFacts facts) {
        return new Telling(facts, Progress.START, ENGLISH).state();
    }
}
