package org.watchword.session.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// From what was ticked to whether it is a pass.
class MarkedTest {

    private static final Paper PAPER = Drivers.set("hall").paper(PaperVersion.B, 1, "en");

    @Test
    void sevenOfTenAreAPassAndSixAreNot() {
        assertTrue(marked(right(3)).passed());
        assertFalse(marked(right(4)).passed());
        assertEquals(6, marked(right(4)).points());
        assertEquals(10, marked(right(4)).of());
    }

    @Test
    void whatWasNotRightIsToBeLookedAtAgain() {
        Marked marked = marked(right(2));
        assertEquals(PAPER.questions().subList(0, 2), marked.lookAgain());
    }

    @Test
    void partOfAPointIsNoPassOnASmallPaper() {
        assertEquals(3, Drivers.AUTHORITY.pointsToPass(4));
        assertEquals(7, Drivers.AUTHORITY.pointsToPass(10));
        assertEquals(0, Drivers.AUTHORITY.pointsToPass(0));
    }

    @Test
    void aPartlyRightAnswerIsNotRight() {
        int several = indexOfSeveral();
        List<String> typed = right(0);
        typed.set(several, typed.get(several).substring(0, 1));
        assertEquals(9, marked(typed).points());
    }

    @Test
    void capitalsCommasAndBlanksDoNotMatter() {
        String line = String.join(" , ", right(0)).toUpperCase(Locale.ROOT);
        assertEquals(10, marked(line).points());
    }

    @Test
    void aLineThatCannotBeRightIsToldWithItsQuestion() {
        List<String> typed = right(0);
        assertEquals(new Ticked.Wrong(Ticked.Slip.OTHER_NUMBER, 9), read(typed.subList(1, 10)));
        assertEquals(new Ticked.Wrong(Ticked.Slip.OTHER_NUMBER, 0), Ticked.read("  ", PAPER));
        assertEquals(new Ticked.Wrong(Ticked.Slip.NO_SUCH_LETTER, 1), read(with(typed, 0, "x")));
        int single = PAPER.questions().stream()
                .map(PaperQuestion::severalMayBeRight)
                .toList()
                .indexOf(false);
        assertEquals(new Ticked.Wrong(Ticked.Slip.TOO_MANY, single + 1), read(with(typed, single, "ab")));
    }

    @Test
    void theTicksOfAnotherPaperAreNotMarked() {
        Ticked short1 = new Ticked(List.of(Set.of('A')));
        assertThrows(IllegalArgumentException.class, () -> Marked.of(PAPER, short1, Drivers.AUTHORITY));
    }

    /// All right but for the first few, which were left out.
    private static List<String> right(int leftOut) {
        List<String> typed = new ArrayList<>();
        for (PaperQuestion question : PAPER.questions()) {
            typed.add(
                    typed.size() < leftOut
                            ? "-"
                            : question.right().stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .map(letter -> letter.toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining()));
        }
        return typed;
    }

    private static int indexOfSeveral() {
        return PAPER.questions().stream()
                .map(question -> question.right().size() > 1)
                .toList()
                .indexOf(true);
    }

    private static List<String> with(List<String> typed, int at, String other) {
        List<String> changed = new ArrayList<>(typed);
        changed.set(at, other);
        return changed;
    }

    private static Ticked.Reading read(List<String> typed) {
        return Ticked.read(String.join(" ", typed), PAPER);
    }

    private static Marked marked(List<String> typed) {
        return marked(String.join(" ", typed));
    }

    private static Marked marked(String typed) {
        Ticked ticked =
                assertInstanceOf(Ticked.Read.class, Ticked.read(typed, PAPER)).ticked();
        return Marked.of(PAPER, ticked, Drivers.AUTHORITY);
    }
}
