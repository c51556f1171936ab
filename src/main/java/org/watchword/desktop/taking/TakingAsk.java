package org.watchword.desktop.taking;

/// What the person who takes the test can ask of the laptop, and what the trainer can.
sealed interface TakingAsk {
    /// To the first question.
    record Begin() implements TakingAsk {}

    /// This answer, or not this one any more.
    record Choose(char letter) implements TakingAsk {
        /// What somebody answers never reaches a log by accident.
        @Override
        public String toString() {
            return "Choose[…]";
        }
    }

    /// On to the next question, or to the end.
    record Next() implements TakingAsk {}

    /// To the question before.
    record Back() implements TakingAsk {}

    /// To a question by its number, from 1.
    record GoTo(int number) implements TakingAsk {}

    /// Mark it, although something was left out.
    record FinishEvenSo() implements TakingAsk {}

    /// The trainer gets the laptop back.
    record ForTheTrainer() implements TakingAsk {}
}
