package org.watchword.answers.door;

/// Every word of the page that counts heads.
public enum CountWord {
    TITLE,
    PEOPLE,
    PUPILS,
    STAFF,
    MORE,
    FEWER,
    COUNTED,
    TO_GO,
    NOT_COUNTED,
    LOST,
    DROPPED,
    GIVE_UP,
    KEPT
}
