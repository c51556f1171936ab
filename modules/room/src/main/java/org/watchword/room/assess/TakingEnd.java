package org.watchword.room.assess;

import java.util.List;
import org.watchword.session.assess.Marked;

/// What came of finishing a test at a screen.
public sealed interface TakingEnd {

    /// Questions are left without an answer, by their numbers from 1. Nothing was marked yet.
    record Unanswered(List<Integer> questions) implements TakingEnd {
        public Unanswered {
            questions = List.copyOf(questions);
        }
    }

    /// The outcome is on the disk, forced. This is told to that person alone.
    ///
    /// @param candidate how the person stands now
    /// @param needed how many points are a pass
    /// @param tellsRight whether what was right may be told; not where everybody is asked the same again
    record Told(Candidate candidate, Marked marked, int needed, boolean tellsRight) implements TakingEnd {

        /// What somebody answered never reaches a log by accident.
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /// It could not be kept. The answers are still there, and it can be finished again.
    record Refused(Refusal why) implements TakingEnd {}

    /// It had been ended before, and nothing of it was kept.
    record Ended() implements TakingEnd {}
}
