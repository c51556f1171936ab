package org.watchword.answers.remote;

/// Every word of the remote's page.
public enum RemoteWord {
    TITLE,
    NEXT,
    BACK,
    BLACK,
    BLACK_ON,
    COMES,
    COMES_NOTHING,
    GONE,
    TALK,
    CONNECTED,
    LOST,
    NOT_ARRIVED,
    TOO_FAST,
    SENDING,
    GIVE_UP,
    KEPT
}
