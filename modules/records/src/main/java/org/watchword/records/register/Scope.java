package org.watchword.records.register;

import java.time.LocalDate;
import org.watchword.session.SessionId;

/// Which sessions a report is about.
public sealed interface Scope {

    /// Sessions that were planned for a day of this span and did begin; rehearsals, and what was put away, count in
    /// no report.
    ///
    /// @param from first day
    /// @param to last day
    record Period(LocalDate from, LocalDate to) implements Scope {}

    /// One session, whatever it is.
    record Only(SessionId session) implements Scope {}

    /// Whether a session is among them.
    default boolean holds(SessionRow row) {
        return switch (this) {
            case Only only -> row.id().equals(only.session());
            case Period period ->
                !row.plan().rehearsal()
                        && !row.putAway()
                        && row.times().started().isPresent()
                        && !row.plan().date().isBefore(period.from())
                        && !row.plan().date().isAfter(period.to());
        };
    }
}
