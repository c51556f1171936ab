package org.watchword.desktop.taking;

import java.util.List;
import java.util.Optional;

/// What one person sees of a test, in words. There is nobody else in it.
///
/// @param step which page
/// @param welcome what is said before the first question
/// @param asked the question that is looked at
/// @param unanswered the numbers of those that were left out, from 1
/// @param told what came of it
/// @param trouble why it could not be kept
/// @param busy whether it is on its way to the disk
record TakingViewState(
        Step step,
        Welcome welcome,
        Asked asked,
        List<Integer> unanswered,
        Optional<Told> told,
        Optional<String> trouble,
        boolean busy) {

    TakingViewState {
        unanswered = List.copyOf(unanswered);
    }

    /// The pages of a test.
    enum Step {
        WELCOME,
        QUESTION,
        UNANSWERED,
        TOLD,
        /// The laptop is with the trainer again.
        OVER
    }

    /// What is said first.
    ///
    /// @param badge the end of its number; empty where none is kept
    record Welcome(String title, String badge, List<String> lines) {
        Welcome {
            lines = List.copyOf(lines);
        }
    }

    /// One question.
    ///
    /// @param number from 1
    /// @param counts which of how many
    /// @param time what is left; empty where time does not count
    /// @param how how many answers may be right
    /// @param aloud whether it may be read aloud
    record Asked(
            int number,
            String counts,
            String time,
            String language,
            String question,
            List<String> more,
            String how,
            List<Choice> choices,
            boolean several,
            boolean last,
            String aloud) {
        Asked {
            more = List.copyOf(more);
            choices = List.copyOf(choices);
        }

        /// What somebody answers never reaches a log by accident.
        @Override
        public String toString() {
            return "Asked[" + number + "]";
        }
    }

    /// An answer.
    record Choice(char letter, String words, boolean chosen) {}

    /// What this person is told.
    ///
    /// @param onward what follows for this person
    record Told(String outcome, boolean passed, String points, String onward, List<LookAgain> lookAgain) {
        Told {
            lookAgain = List.copyOf(lookAgain);
        }
    }

    /// A question to look at again.
    ///
    /// @param right what would have been right; empty where that is not told
    record LookAgain(String question, String right, String language) {}
}
