package org.watchword.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionEvent.PresentingStarted;
import org.watchword.session.SessionEvent.SessionClosed;
import org.watchword.session.SessionEvent.SessionResumed;

/// How long everything took, worked out from the moments at which events were saved.
///
/// @param spent time on each slide by its index, breaks and question pauses left out
/// @param stopped time in breaks, question pauses and while the program was not running
/// @param startedOrNull when presenting began; use [#started]
/// @param lastOrNull when the last event was saved; use [#last]
/// @param closedOrNull when the session was closed; use [#closed]
public record Times(
        Map<Integer, Duration> spent,
        Duration stopped,
        @Nullable Instant startedOrNull,
        @Nullable Instant lastOrNull,
        @Nullable Instant closedOrNull) {

    static final Times NONE = new Times(Map.of(), Duration.ZERO, null, null, null);

    public Times {
        spent = Collections.unmodifiableMap(new TreeMap<>(spent));
    }

    /// When presenting began.
    public Optional<Instant> started() {
        return Optional.ofNullable(startedOrNull);
    }

    /// When the last event was saved.
    public Optional<Instant> last() {
        return Optional.ofNullable(lastOrNull);
    }

    /// When the session was closed.
    public Optional<Instant> closed() {
        return Optional.ofNullable(closedOrNull);
    }

    /// Time on one slide so far, breaks and question pauses left out.
    public Duration on(int slide) {
        return spent.getOrDefault(slide, Duration.ZERO);
    }

    /// The same times as they will stand at a later moment when nothing else happens until then. A clock that was
    /// set back takes nothing away.
    Times until(Instant now, SessionState state) {
        if (lastOrNull == null || state.phase() != Phase.PRESENTING || now.isBefore(lastOrNull)) {
            return new Times(spent, stopped, startedOrNull, now, closedOrNull);
        }
        Duration passed = Duration.between(lastOrNull, now);
        Show show = state.show();
        if (show.paused() || show.onBreak()) {
            return new Times(spent, stopped.plus(passed), startedOrNull, now, closedOrNull);
        }
        Map<Integer, Duration> more = new TreeMap<>(spent);
        more.merge(show.at().slide(), passed, Duration::plus);
        return new Times(more, stopped, startedOrNull, now, closedOrNull);
    }

    /// @param before the state in which the time until this event was spent
    Times after(Happened happened, SessionState before) {
        Instant at = happened.at();
        return switch (happened.event()) {
            case PresentingStarted() -> new Times(spent, stopped, at, at, closedOrNull);
            case SessionResumed() -> new Times(spent, stopped.plus(gap(at)), startedOrNull, at, closedOrNull);
            case SessionClosed() -> {
                Times last = until(at, before);
                yield new Times(last.spent, last.stopped, startedOrNull, at, at);
            }
            default -> until(at, before);
        };
    }

    private Duration gap(Instant at) {
        return lastOrNull == null || startedOrNull == null || at.isBefore(lastOrNull)
                ? Duration.ZERO
                : Duration.between(lastOrNull, at);
    }
}
