package org.watchword.session;

import java.time.Duration;
import java.util.List;

/// What may happen next. Every button, key, clicker and simulated room comes through here, so a rule that holds in
/// one place holds in all of them.
public final class Rules {

    /// The most people, or hands for one option, that anybody can mean.
    public static final int MOST_PEOPLE = 5_000;

    /// Less time to talk is a slip of the hand.
    public static final Duration SHORTEST_TALK = Duration.ofSeconds(10);

    /// More time to talk is a break.
    public static final Duration LONGEST_TALK = Duration.ofMinutes(60);

    /// No session takes a whole day: whoever types a later end has mistaken the hour. In minutes.
    public static final int LONGEST_SESSION = 12 * 60;

    private Rules() {}

    /// Decides what a command does in a state. Pure: it changes nothing, and asks no clock and no chance.
    public static Decision decide(SessionState state, Command command) {
        return switch (command) {
            case Command.Course course -> CourseRules.decide(state, course);
            case Command.Attendance attendance -> RegisterRules.decide(state, attendance);
            case Command.Showing showing -> SlideRules.decide(state, showing);
            case Command.Asking asking -> RoundRules.decide(state, asking);
        };
    }

    static Decision happens(SessionEvent... events) {
        return new Decision.Happens(List.of(events));
    }

    /// Nothing to do and nothing to complain about.
    static Decision nothing() {
        return new Decision.Happens(List.of());
    }

    static Decision refused(Reason reason) {
        return new Decision.Refused(reason);
    }
}
