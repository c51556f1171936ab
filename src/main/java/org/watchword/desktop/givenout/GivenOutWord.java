package org.watchword.desktop.givenout;

import org.watchword.desktop.text.Word;

/// Words of where prints went.
enum GivenOutWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    UNDO,
    UNDO_TIP,
    EMPTY,
    ROW,
    ROW_DETAIL,
    ROW_AT,
    ROW_RENEWED,
    NOTE_IT,
    MEND_IT,
    NOTHING_CHOSEN,
    WHAT,
    NUMBERS,
    NO_NUMBERS,
    NUMBER,
    DAY,
    COPIES,
    KIND,
    DISTRICT,
    PLACE,
    PLACE_HINT,
    SAVE,
    SAVE_TIP,
    NOT_NOW,
    TAKE_BACK,
    TAKE_BACK_TIP,
    NOTED,
    MENDED,
    TAKEN_BACK,
    UNDONE,
    COPIES_WRONG,
    DAY_MISSING;

    @Override
    public String key() {
        return Word.keyOf("given-out", this);
    }
}
