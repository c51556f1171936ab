package org.watchword.session.learned;

/// How many people a comparison speaks for, and how many it does not. It stands beside every figure: averages of
/// those who came and of those who stayed are averages of different people.
///
/// @param attended heads in the register
/// @param before slips that answered before
/// @param after slips that answered after
/// @param matched slips that answered both times
public record Turnout(int attended, int before, int after, int matched) {

    /// Nobody yet, to add to.
    public static final Turnout NONE = new Turnout(0, 0, 0, 0);

    /// @throws IllegalArgumentException when a number is negative, or more are matched than answered
    public Turnout {
        if (attended < 0 || matched < 0 || matched > Math.min(before, after)) {
            throw new IllegalArgumentException("nobody is matched who did not answer twice");
        }
    }

    /// Answered before and not after.
    public int lost() {
        return before - matched;
    }

    /// Answered after and not before.
    public int joinedLate() {
        return after - matched;
    }

    Turnout plus(Turnout other) {
        return new Turnout(
                attended + other.attended, before + other.before, after + other.after, matched + other.matched);
    }
}
