package org.watchword.session.learned;

/// The third moment, some months after. Nobody's address is known, so the host hands the forms on and people answer
/// with the number on their slip.
public sealed interface Later {

    /// Nobody was asked. A report says so; it never leaves a gap.
    record NotMeasured() implements Later {}

    /// People were asked.
    ///
    /// @param response stands beside every figure: who answers months later is seldom like everybody
    /// @param sinceBefore from before the session till now
    /// @param sinceAfter from the end of the session till now: what was kept
    record Measured(Response response, Change sinceBefore, Change sinceAfter) implements Later {}

    /// The three moments of one session.
    ///
    /// @param attended heads in the register
    record Moments(int attended, AnswerSet before, AnswerSet after, AnswerSet later) {}

    /// Compares the third moment with both others.
    ///
    /// @throws IllegalArgumentException when more sheets are there than came back
    static Later of(Response response, Moments moments) {
        if (moments.later().answered().size() > response.answered()) {
            throw new IllegalArgumentException("no more sheets can be there than came back");
        }
        return response.sent() == 0
                ? new NotMeasured()
                : new Measured(
                        response,
                        Change.of(moments.attended(), moments.before(), moments.later()),
                        Change.of(moments.attended(), moments.after(), moments.later()));
    }
}
