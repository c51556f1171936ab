package org.watchword.desktop.tongues;

import org.watchword.desktop.text.Word;

/// Words of the page with the languages.
enum TonguesWord implements Word {
    TITLE,
    DETAIL,
    OPEN,
    OPEN_TIP,
    BACK,
    LANGUAGE,
    DRAFT,
    CHANGED_SINCE,
    LINES_UNREAD,
    LINES_UNREAD_HERE,
    ADDED,
    STALE,
    MISSING,
    CHECKED,
    OUT,
    OUT_TIP,
    IN,
    IN_TIP,
    SHEET,
    CHOOSE,
    NOTHING_TO_READ,
    SOURCE,
    SIGNED,
    CAME_CHECKED,
    UNSIGNED,
    NAME,
    NAME_HINT,
    SIGN,
    TAKE_BACK,
    PROOF,
    PROOF_TIP,
    NO_NAME,
    OTHER_TEXT,
    NOT_SAVED,
    WORKING,
    TAKEN,
    NONE_TAKEN,
    NOTHING_TRANSLATED;

    @Override
    public String key() {
        return Word.keyOf("languages", this);
    }
}
