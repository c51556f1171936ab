package org.watchword.desktop.lock;

import org.watchword.desktop.text.Word;

/// Words about passphrases and recovery keys.
enum LockWord implements Word {
    UNLOCK_TITLE,
    UNLOCK_START,
    UNLOCK_AGAIN,
    PASSPHRASE,
    SHOW,
    BUSY,
    UNLOCK,
    WRONG_PASSPHRASE,
    HAVE_KEY,
    LEAVE,
    RECOVER_TITLE,
    RECOVER_WORDS,
    RECOVERY_KEY,
    SLIP,
    WRONG_LENGTH,
    WRONG_KEY,
    BACK,
    OPEN,
    NEW_TITLE,
    NEW_WORDS,
    NEW_PASSPHRASE,
    LONG_ENOUGH,
    AGAIN,
    TOO_SHORT,
    DIFFERENT,
    SET,
    CHOOSE_TITLE,
    CHOOSE_WHY,
    CHOOSE_HOW,
    NEXT,
    HEADS_ONLY,
    NOBODY_NAMED,
    NOT_NOW,
    PAPER_TITLE,
    PAPER_WHY,
    PAPER_WHERE,
    PRINT,
    HAVE_PAPER,
    TYPE_TITLE,
    TYPE_WORDS,
    NOT_THE_SAME,
    SEE_AGAIN,
    FINISH,
    NOT_WRITTEN,
    CHANGE_TITLE,
    CHANGE_WORDS,
    CURRENT,
    CANCEL,
    RENEW_TITLE,
    RENEW_WORDS,
    BACK_TO_SLIDES,
    SHEET_TITLE,
    SHEET_LEAD,
    SHEET_WHERE,
    SHEET_HOW,
    SHEET_WHOEVER;

    @Override
    public String key() {
        return Word.keyOf("lock", this);
    }
}
