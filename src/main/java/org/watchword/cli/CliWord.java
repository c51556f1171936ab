package org.watchword.cli;

import org.watchword.desktop.text.Word;

/// What the program says in a terminal.
enum CliWord implements Word {
    NO_SCREEN,
    REHEARSED,
    MISSING_PACKAGE,
    NO_LIBRARY,
    NO_LANGUAGE,
    NO_AREA,
    NO_PRINT,
    IN_USE,
    PASSPHRASE,
    LOCKED,
    WRONG_PASSPHRASE,
    PASSPHRASE_UNREADABLE,
    KEY_MISSING,
    KEY_DAMAGED,
    KEY_OTHER,
    DISK_FAILED,
    NOT_WRITTEN,
    WRITTEN,
    REHEARSAL_STOPPED,
    PEOPLE_OUT_OF_RANGE,
    PROBLEM,
    NO_PROBLEM,
    PROBLEMS,
    AGES,
    NOT_MEASURED,
    COUNTED,
    CHAIN_HOLDS,
    CHAIN_BROKEN,
    REGISTER_HOLDS,
    REGISTER_DIFFERS,
    BACKUP_HOLDS,
    BACKUP_BROKEN,
    NO_BACKUP,
    BROUGHT_BACK,
    SET_ASIDE,
    ERASED_AGAIN,
    NOT_A_BACKUP,
    BACKUP_DAMAGED,
    NO_ROOM,
    NOT_BACKED_UP,
    PLACE_ABSENT,
    PLACE_FULL,
    PLACE_NOT_WRITABLE,
    PLACE_SAME,
    HELD,
    HELD_YEAR,
    HELD_LOCKED,
    HELD_OPEN,
    HELD_BACKUP,
    HELD_NO_PLACE,
    HELD_COPIES,
    HELD_PLACE_AWAY,
    HELD_NO_COPY,
    DATES_REVERSED;

    @Override
    public String key() {
        return Word.keyOf("cli", this);
    }
}
