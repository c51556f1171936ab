package org.watchword.answers.taking;

import java.util.List;
import java.util.Optional;

/// What a phone shows of one person's test.
public sealed interface TestView {

    /// One question, alone.
    ///
    /// @param number from 1, `of` how many there are
    /// @param minutes that are left, begun ones too; empty where time does not count
    /// @param more what stands below the question, line by line
    /// @param several whether more than one letter may be chosen
    record Question(
            int number,
            int of,
            Optional<Integer> minutes,
            String text,
            List<String> more,
            boolean several,
            List<Choice> choices)
            implements TestView {
        public Question {
            more = List.copyOf(more);
            choices = List.copyOf(choices);
        }

        /// What somebody answered never reaches a log by accident.
        @Override
        public String toString() {
            return "Question[" + number + "]";
        }
    }

    /// One answer that can be chosen.
    record Choice(char letter, String text, boolean chosen) {}

    /// Some have no answer yet: it is asked once.
    ///
    /// @param numbers from 1
    record Unanswered(List<Integer> numbers) implements TestView {
        public Unanswered {
            numbers = List.copyOf(numbers);
        }
    }

    /// The time is up: what is answered counts, as soon as it is finished.
    record TimeUp() implements TestView {}

    /// It is finished and kept. This is for that person alone.
    ///
    /// @param needed points for a pass, of `of`
    /// @param lookAgain what was not right
    record Told(boolean passed, int points, int of, int needed, List<LookAgain> lookAgain) implements TestView {
        public Told {
            lookAgain = List.copyOf(lookAgain);
        }

        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /// A question to look at again.
    ///
    /// @param right what is right; empty where that is not told
    record LookAgain(String question, String right) {}

    /// It could not be kept; the answers are still there.
    record NotKept() implements TestView {}

    /// It goes on no longer, and nothing of it was kept.
    record Ended() implements TestView {}
}
