package org.watchword.session.learned;

import java.util.OptionalDouble;

/// How many forms went out some months later, and how many came back.
///
/// @param sent forms that were handed on
/// @param answered forms that came back, with or without a number on them
public record Response(int sent, int answered) {

    private static final double PERCENT = 100;

    /// @throws IllegalArgumentException when more came back than went out
    public Response {
        if (answered < 0 || answered > sent) {
            throw new IllegalArgumentException("no more can come back than went out");
        }
    }

    /// Empty under [Pooled#ENOUGH] forms sent: then "9 of 24" says it better.
    public OptionalDouble percent() {
        return sent < Pooled.ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * answered / sent);
    }

    /// Two sessions together.
    public Response plus(Response other) {
        return new Response(sent + other.sent, answered + other.answered);
    }
}
