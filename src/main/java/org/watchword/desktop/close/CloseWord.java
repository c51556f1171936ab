package org.watchword.desktop.close;

import org.watchword.desktop.text.Word;

/// Words of the screen that closes a session and sums it up.
enum CloseWord implements Word {
    END_TITLE,
    CLOSED_TITLE,
    DETAIL,
    REHEARSAL,
    PEOPLE,
    PEOPLE_NAMED,
    PEOPLE_COUNTED,
    MINUTES,
    MINUTES_PLANNED,
    NOT_SHOWN,
    QUESTIONS,
    QUESTION,
    BEFORE,
    AFTER,
    RIGHT_OF,
    NOT_COUNTED,
    NO_QUESTIONS,
    DOUBT,
    DOUBT_OPEN,
    MATERIALS,
    NO_MATERIALS,
    PRINT,
    AFTERWARDS,
    AFTERWARDS_TIP,
    LEARNED,
    LEARNED_TIP,
    END_SESSION,
    END_TIP,
    GO_BACK,
    OPEN_REGISTER,
    OPEN_REGISTER_TIP,
    HAND_OVER,
    HAND_OVER_TIP,
    SAVE_FUNDER,
    SAVE_FUNDER_TIP,
    BACKUP_RUNNING,
    BACKUP_DONE,
    BACKUP_FAILED,
    COPY_DONE,
    COPY_ABSENT,
    COPY_FULL,
    COPY_NOT_WRITABLE,
    REHEARSED_TITLE,
    TIMES,
    PART,
    PLANNED,
    TAKEN,
    PART_MINUTES,
    LONGER,
    SHORTER,
    AS_PLANNED,
    HOME,
    CHOOSE_FOLDER;

    @Override
    public String key() {
        return Word.keyOf("close", this);
    }
}
