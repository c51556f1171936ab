package org.watchword.session;

/// What helps when a command was refused. A window may turn one into a button.
public enum Remedy {
    /// Nothing needs doing.
    GO_ON,
    PREPARE_A_SESSION,
    CHOOSE_ANOTHER_DECK,
    NAME_SAFEGUARDING,
    OPEN_THE_DOORS,
    COUNT_HEADS,
    TYPE_A_NAME,
    TYPE_THE_SLIP_AGAIN,
    START_PRESENTING,
    CHOOSE_ANOTHER_SLIDE,
    GO_TO_A_QUESTION,
    OPEN_THE_ROUND,
    CLOSE_THE_ROUND,
    COUNT_AGAIN
}
