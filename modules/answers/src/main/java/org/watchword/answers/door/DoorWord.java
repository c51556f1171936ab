package org.watchword.answers.door;

/// Every word of the page on which people say that they are here.
public enum DoorWord {
    TITLE,
    HEADING,
    TEXT,
    NUMBER,
    HERE,
    NO_NUMBER,
    EARLIER,
    WAIT,
    THANKS,
    THANKS_TEXT,
    AGAIN,
    PRIVACY,
    PRIVACY_WHAT,
    PRIVACY_WHO,
    PRIVACY_WIFI,
    PRIVACY_CHOICE
}
