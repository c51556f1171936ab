package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Word;

/// Words of the page that helps the trainer to listen.
public enum ListeningWord implements Word {
    TITLE,
    WALL,
    NOTHING_WRITTEN,
    LEAD,
    ROOM,
    STAFF,
    NOT_NAMED,
    NOT_KEPT,
    SAY,
    SAY_1,
    SAY_2,
    SAY_3,
    SAY_4,
    DO_NOT,
    DO_NOT_1,
    DO_NOT_2,
    DO_NOT_3,
    DO_NOT_4,
    THEN,
    THEN_1,
    THEN_2,
    CALL,
    /// Must not say for what: it is read by everybody when there is one screen.
    FOR_YOU,
    CLICKER_RESTS,
    GO_ON;

    @Override
    public String key() {
        return Word.keyOf("listening", this);
    }
}
