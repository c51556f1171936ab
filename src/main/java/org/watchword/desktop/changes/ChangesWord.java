package org.watchword.desktop.changes;

import org.watchword.desktop.text.Word;

/// Words of the page with the changes, and of the table that is made there.
enum ChangesWord implements Word {
    TITLE,
    TITLE_OF,
    DETAIL,
    BACK,
    SAVE,
    SAVE_TIP,
    SEARCH,
    SEARCH_TIP,
    KIND,
    ALL_KINDS,
    FROM,
    FROM_ANY,
    TO,
    TO_ANY,
    FROM_AFTER_TO,
    CLEAR,
    OPENING,
    EMPTY,
    EMPTY_DETAIL,
    NONE_MATCH,
    NONE_YET,
    SHOWN,
    READ_ALL,
    READ_BACK_TO,
    LOOKING,
    SAVING,
    STOP,
    OLDER,
    OLDER_TIP,
    STOPPED,
    NOT_SAVED,
    FAILED,
    OCCASION,
    OCCASION_AT,
    DETAILS,
    DETAILS_OF,
    NAMELESS,
    BY_LAPTOP,
    BY_THEMSELVES,
    BY_SLIP,
    BY_PROGRAM,
    SESSION,
    REGISTER,
    HEADS,
    ANSWERS,
    ADDRESSES,
    AFTERWARDS,
    NAMES,
    RECORDS,
    TABLE,
    DAY,
    TIME,
    WHAT,
    WHO,
    TRAINING,
    VENUE,
    SESSION_DAY;

    @Override
    public String key() {
        return Word.keyOf("changes", this);
    }
}
