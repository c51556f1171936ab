package org.watchword.desktop.register;

import org.watchword.desktop.text.Word;

/// Words of the register.
enum RegisterWord implements Word {
    TITLE,
    DETAIL,
    HERE,
    NAME,
    NAME_MISSING,
    NAME_TOO_LONG,
    ORGANISATION,
    ORGANISATION_HINT,
    TICK_IN,
    TICK_IN_TIP,
    NOTICE,
    COUNT_NOTICE,
    NOT_SAVED,
    SAVING,
    SAVED,
    SAVED_AT,
    ARRIVED,
    NOBODY,
    NOBODY_NAMED,
    FORGOTTEN,
    TAKE_BACK,
    TAKE_BACK_NAMED,
    UNDO,
    UNDO_TIP,
    WITHOUT_NAME,
    PEOPLE,
    PUPILS,
    STAFF,
    MORE,
    FEWER,
    MORE_OF,
    FEWER_OF,
    START,
    START_TIP,
    BACK_TO_SLIDES,
    AUDIENCE_SEES,
    MAY_BE_SEEN,
    CLOSE;

    @Override
    public String key() {
        return Word.keyOf("register", this);
    }
}
