package org.watchword.answers.pairing;

/// Every word of the page that asks for a code.
public enum PairingWord {
    TITLE,
    HEADING,
    TEXT,
    CODE,
    GO,
    WRONG,
    WAIT,
    TAKEN,
    GIVEN_UP,
    KEPT
}
