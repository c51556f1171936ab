package org.watchword.session.learned;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchword.session.learned.Matching.Pair;

/// How many questions one pair had right before and after, of those it answered both times. Kept as a count of equal
/// scores, never with a slip.
///
/// @param of at least 1
public record Score(int before, int after, int of) implements Comparable<Score> {

    private static final double PERCENT = 100;

    private static final Comparator<Score> ORDER = Comparator.<Score>comparingInt(score -> score.of)
            .thenComparingInt(Score::before)
            .thenComparingInt(Score::after);

    /// @throws IllegalArgumentException when more are right than were asked
    public Score {
        if (of < 1 || Math.min(before, after) < 0 || Math.max(before, after) > of) {
            throw new IllegalArgumentException("no more can be right than were asked");
        }
    }

    /// Empty when the pair answered no question both times.
    static Optional<Score> of(Pair pair, List<QuestionVersion> questions) {
        List<QuestionVersion> answered = questions.stream()
                .filter(question -> pair.before().answer(question).given()
                        && pair.after().answer(question).given())
                .toList();
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Score(right(pair.before(), answered), right(pair.after(), answered), answered.size()));
    }

    private static int right(Sheet sheet, List<QuestionVersion> questions) {
        return (int) questions.stream()
                .filter(question -> sheet.answer(question).right())
                .count();
    }

    double percentBefore() {
        return PERCENT * before / of;
    }

    double percentAfter() {
        return PERCENT * after / of;
    }

    /// In percentage points; one division, so that equal scores give the very same number.
    double points() {
        return PERCENT * (after - before) / of;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
