package org.watchword.records.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;

/// One session as a line in a list: enough to recognise it, to offer to carry on, and to count it.
///
/// @param deck which deck was given, as it was then
/// @param plan what the trainer fixed before the doors opened
/// @param phase how far it came
/// @param slide index of the slide it stands on, from 0
/// @param people who were there
/// @param times when it took place
/// @param putAway whether the trainer put it away: it is in no list but its own and counts in no report
public record SessionRow(
        SessionId id,
        GivenDeck deck,
        Plan plan,
        Phase phase,
        int slide,
        People people,
        SessionTimes times,
        boolean putAway) {

    /// The deck of a session.
    ///
    /// @param slides how many it has
    /// @param hash SHA-256 over everything shown
    public record GivenDeck(String id, String title, String language, String hash, int slides) {}

    /// What was fixed beforehand; times are the venue's own.
    public record Plan(
            String venue,
            LocalDate date,
            LocalTime time,
            String funder,
            String area,
            String audience,
            boolean headCountOnly,
            boolean rehearsal,
            SessionKind kind,
            String programme) {}

    /// Who was there.
    ///
    /// @param named people by name, the erased among them
    /// @param counted people without a name
    public record People(int named, int counted) {

        /// Everybody.
        public int total() {
            return named + counted;
        }
    }

    /// When it took place.
    ///
    /// @param prepared first event
    /// @param touched last event
    /// @param startedOrNull when presenting began; use [#started]
    /// @param closedOrNull when it was closed; use [#closed]
    /// @param taught time on slides, without breaks and pauses, in whole seconds
    /// @param zone the laptop's when it was prepared
    public record SessionTimes(
            Instant prepared,
            Instant touched,
            @Nullable Instant startedOrNull,
            @Nullable Instant closedOrNull,
            Duration taught,
            ZoneId zone) {

        /// When presenting began.
        public Optional<Instant> started() {
            return Optional.ofNullable(startedOrNull);
        }

        /// When it was closed.
        public Optional<Instant> closed() {
            return Optional.ofNullable(closedOrNull);
        }
    }

    /// Whether there is something to carry on with.
    public boolean unfinished() {
        return phase != Phase.CLOSED;
    }
}
