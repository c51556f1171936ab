package org.watchword.answers.taking;

/// Every word of the page on which one person takes a test.
public enum TestWord {
    TITLE,
    CODE_HEADING,
    CODE_TEXT,
    CODE,
    GO,
    WRONG,
    WAIT,
    LET_GO,
    /// The number of the question, and how many there are.
    OF,
    MINUTES,
    ONE,
    SEVERAL,
    BACK,
    NEXT,
    LAST,
    PASSED_ON,
    ONE_ONLY,
    UNANSWERED_HEADING,
    /// The numbers.
    UNANSWERED_TEXT,
    LOOK,
    FINISH,
    TIME_UP,
    PASSED,
    NOT_YET,
    /// Points, of how many, and how many are a pass.
    POINTS,
    LOOK_AGAIN,
    /// What is right.
    RIGHT,
    TELL,
    NOT_KEPT,
    AGAIN,
    ENDED,
    KEPT
}
