package org.watchword.desktop.sessions;

import java.time.LocalDate;

/// What a trainer can ask of the list of sessions.
sealed interface SessionsAsk {
    /// Other days for the funder's file.
    record Between(LocalDate from, LocalDate to) implements SessionsAsk {}

    /// One session of the list.
    record Choose(String session) implements SessionsAsk {}

    /// Save the funder's file of these days.
    record SaveFunder() implements SessionsAsk {}

    /// Save the register of the chosen session, with names.
    record SaveRegister() implements SessionsAsk {}
}
