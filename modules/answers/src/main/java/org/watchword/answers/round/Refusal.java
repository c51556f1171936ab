package org.watchword.answers.round;

/// Why an answer from a phone was not taken. The phone says it in the words of its page.
public enum Refusal {
    /// No question is being asked.
    NO_ROUND,
    /// It answers another question than the one that is asked now.
    ANOTHER_ROUND,
    /// The question is still being read out.
    NOT_OPEN_YET,
    /// The question has closed.
    TOO_LATE,
    /// It cannot be an answer to this question.
    NOT_AN_ANSWER,
    /// The disk did not take it; nothing was promised.
    NOT_SAVED
}
