package org.watchword.desktop;

import org.watchword.desktop.text.Word;

/// Words said when the records cannot be opened.
enum DoorWord implements Word {
    IN_USE,
    IN_USE_DETAIL,
    UNREADABLE,
    BRINGING_BACK,
    BRINGING_BACK_DETAIL,
    KEY_MISSING,
    KEY_DAMAGED,
    KEY_OF_OTHER_RECORDS,
    FOLDER_NAME,
    DISK_FAILED,
    STEP_ASIDE,
    REHEARSAL,
    LEAVE,
    LEAVE_SLIDES,
    LEAVE_REGISTER,
    LEAVE_STAY,
    LEAVE_GO,
    UNKNOWN_SESSION,
    WINDOW;

    @Override
    public String key() {
        return Word.keyOf("door", this);
    }
}
