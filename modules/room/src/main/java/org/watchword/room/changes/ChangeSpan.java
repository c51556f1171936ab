package org.watchword.room.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.watchword.session.SessionId;

/// Of which days, or of which session, changes are told.
///
/// @param from the first day, when there is one
/// @param to the last day, which is included, when there is one
/// @param about only what belongs to this session
public record ChangeSpan(Optional<LocalDate> from, Optional<LocalDate> to, Optional<SessionId> about) {

    /// Everything that ever was changed.
    public static final ChangeSpan EVERYTHING = new ChangeSpan(Optional.empty(), Optional.empty(), Optional.empty());

    /// More days than two zones of the earth can be apart.
    private static final int SLACK = 2;

    /// What belongs to one session.
    public static ChangeSpan of(SessionId session) {
        return new ChangeSpan(Optional.empty(), Optional.empty(), Optional.of(session));
    }

    /// The same about other days.
    public ChangeSpan between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ChangeSpan(first, last, about);
    }

    /// Whether no day can be in it.
    public boolean reversed() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }

    /// Whether a change belongs to it.
    public boolean holds(ChangeLine line) {
        LocalDate day = line.day();
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true)
                && about.map(session ->
                                line.changed().session().filter(session::equals).isPresent())
                        .orElse(true);
    }

    /// A moment before all of it, in any zone.
    Instant start() {
        return from.map(day -> instant(day.minusDays(SLACK))).orElse(Instant.MIN);
    }

    /// A moment after all of it, in any zone.
    Instant end() {
        return to.map(day -> instant(day.plusDays(1 + SLACK))).orElse(Instant.MAX);
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
