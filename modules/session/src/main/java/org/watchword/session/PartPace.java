package org.watchword.session;

import java.time.Duration;

/// One part of the deck against its plan.
///
/// @param planned without the slides that are passed over
/// @param actual so far; breaks and question pauses left out
public record PartPace(PartOutline part, Progress progress, Duration planned, Duration actual) {

    /// How far a part has come.
    public enum Progress {
        TO_COME,
        RUNNING,
        DONE
    }

    /// How much longer it took than planned so far; negative when it took less. A part that runs is late only by
    /// what exceeds its whole plan.
    public Duration over() {
        Duration over = actual.minus(planned);
        return progress == Progress.DONE || over.isPositive() ? over : Duration.ZERO;
    }
}
