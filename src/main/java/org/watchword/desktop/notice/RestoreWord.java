package org.watchword.desktop.notice;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.records.Restored;

/// Why a backup was not brought back, and what to do.
public enum RestoreWord implements Word {
    NOT_A_BACKUP,
    DAMAGED,
    KEY_MISSING,
    KEY_DAMAGED,
    KEY_LOCKED,
    KEY_OF_OTHER_RECORDS,
    NO_ROOM,
    IN_USE,
    DISK_FAILED,
    NOTHING_CHANGED;

    /// The words for a reason.
    public static String say(Restored.Why why, Texts texts) {
        return texts.get(NOTHING_CHANGED, texts.get(of(why)));
    }

    private static RestoreWord of(Restored.Why why) {
        return switch (why) {
            case NOT_A_BACKUP -> NOT_A_BACKUP;
            case DAMAGED -> DAMAGED;
            case KEY_MISSING -> KEY_MISSING;
            case KEY_DAMAGED -> KEY_DAMAGED;
            case KEY_LOCKED -> KEY_LOCKED;
            case KEY_OF_OTHER_RECORDS -> KEY_OF_OTHER_RECORDS;
            case NO_ROOM -> NO_ROOM;
            case IN_USE -> IN_USE;
            case DISK_FAILED -> DISK_FAILED;
        };
    }

    @Override
    public String key() {
        return Word.keyOf("restore", this);
    }
}
