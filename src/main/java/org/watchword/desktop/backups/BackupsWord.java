package org.watchword.desktop.backups;

import org.watchword.desktop.text.Word;

/// Words of the backups in the settings.
enum BackupsWord implements Word {
    TITLE,
    HINT,
    NONE,
    ROW,
    ROW_UNTOLD,
    BRING_BACK,
    CHOOSE,
    CHOOSE_TIP,
    KIND,
    LOOKING,
    ASK_TITLE,
    ASK_DETAIL,
    ASK_YES,
    ASK_NO,
    SESSION_OPEN,
    MAKE_NOW,
    MADE,
    NOT_MADE,
    PLACE_TITLE,
    PLACE_HINT,
    PLACE_NONE,
    NAME_PLACE,
    NO_PLACE,
    LAST_COPY,
    NO_COPY_YET,
    SAME_DISK,
    PLACE_WITHIN,
    COPIED,
    ABSENT,
    FULL,
    NOT_WRITABLE,
    IN_PLACE;

    @Override
    public String key() {
        return Word.keyOf("backups", this);
    }
}
