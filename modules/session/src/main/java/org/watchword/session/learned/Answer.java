package org.watchword.session.learned;

import java.util.OptionalInt;

/// One answer to one question that has a right answer.
///
/// @param confidence from 1 (a guess) to 5 (certain), where it was asked and given
public record Answer(Mark mark, OptionalInt confidence) {

    /// From here on, somebody who is wrong is confidently wrong: the upper two of five points.
    public static final int CONFIDENT = 4;

    /// The highest point on the scale of confidence.
    public static final int CERTAIN = 5;

    static final Answer NONE = of(Mark.SKIPPED);

    /// @throws IllegalArgumentException when the confidence is not on the scale
    public Answer {
        if (confidence.isPresent() && (confidence.getAsInt() < 1 || confidence.getAsInt() > CERTAIN)) {
            throw new IllegalArgumentException("confidence goes from 1 to " + CERTAIN);
        }
    }

    /// An answer without a word on how sure.
    public static Answer of(Mark mark) {
        return new Answer(mark, OptionalInt.empty());
    }

    /// An answer, and how sure.
    public static Answer of(Mark mark, int confidence) {
        return new Answer(mark, OptionalInt.of(confidence));
    }

    boolean given() {
        return mark != Mark.SKIPPED;
    }

    boolean right() {
        return mark == Mark.RIGHT;
    }

    boolean notSure() {
        return mark == Mark.NOT_SURE;
    }

    /// Whether it can be told if this is confidently wrong. Who chose "not sure" has said so already.
    boolean tellsConfidence() {
        return notSure() || (given() && confidence.isPresent());
    }

    boolean confidentlyWrong() {
        return mark == Mark.WRONG && confidence.orElse(0) >= CONFIDENT;
    }
}
