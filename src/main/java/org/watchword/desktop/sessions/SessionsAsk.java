package org.watchword.desktop.sessions;

import java.time.LocalDate;

/// What a trainer can ask of the list of sessions.
sealed interface SessionsAsk {
    /// Other days for the funder's file.
    record Between(LocalDate from, LocalDate to) implements SessionsAsk {}

    /// One session of the list.
    record Choose(String session) implements SessionsAsk {}

    /// A narrower or wider list.
    record Narrow(Filter filter) implements SessionsAsk {}

    /// Look at the chosen session.
    record Open() implements SessionsAsk {}

    /// See what was changed in the chosen session.
    record Changes() implements SessionsAsk {}

    /// See what was learned in the listed sessions together.
    record Learned() implements SessionsAsk {}

    /// Put the chosen session away, or take it back when it was put away.
    record PutAway() implements SessionsAsk {}

    /// Take back what was put away last.
    record Undo() implements SessionsAsk {}

    /// Save the funder's file of these days.
    record SaveFunder() implements SessionsAsk {}

    /// Save the register of the chosen session, with names.
    record HandOver() implements SessionsAsk {}
}
