package org.watchword.desktop.afterwards;

import org.watchword.desktop.text.Word;

/// Words of the page for what follows a session.
enum AfterwardsWord implements Word {
    TITLE,
    OF_SESSION,
    DETAIL,
    ADDRESSES,
    ADDRESSES_TIP,
    UNDO,
    UNDO_TIP,
    OPEN,
    NOTHING_OPEN,
    OVERDUE,
    DUE_TODAY,
    DUE,
    DONE,
    DONE_TIP,
    NUMBER_DONE,
    FOLLOW_UP,
    ASKED,
    REPLIED,
    TAKE_BACK,
    LEFT,
    NOTHING_LEFT,
    LEFT_ROW,
    LEFT_AT,
    APPROVED,
    NOTHING_APPROVED,
    SAID,
    SAID_WHY,
    COMMENT,
    COMMENT_HINT,
    APPROVE,
    POINTS_AT_NAME,
    POINTS_AT_NUMBER,
    POINTS_AT_ADDRESS,
    POINTS_AT_LIVED_THROUGH,
    LIVED_THROUGH,
    NOTE_LEFT,
    PLACE,
    PLACE_HINT,
    PRINT,
    LANGUAGE,
    COPIES,
    NOTE,
    NOTE_PROMISE,
    ORGANISATION,
    ORGANISATION_HINT,
    ACTION,
    NUMBER,
    BY,
    ASK_AGAIN,
    ASK_AGAIN_WHY,
    ASK_ON,
    REMEMBER;

    @Override
    public String key() {
        return Word.keyOf("afterwards", this);
    }
}
