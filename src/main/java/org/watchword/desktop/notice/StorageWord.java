package org.watchword.desktop.notice;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.records.Keeping;

/// What to say when the disk did not take something.
public enum StorageWord implements Word {
    DISK_FULL,
    DISK_FAILED,
    TOO_LITTLE_ROOM,
    NO_PASSPHRASE;

    /// What to say for a reason.
    public static String say(Keeping.Why why, Texts texts) {
        return texts.get(
                switch (why) {
                    case DISK_FULL -> DISK_FULL;
                    case DISK_FAILED -> DISK_FAILED;
                    case TOO_LITTLE_ROOM -> TOO_LITTLE_ROOM;
                    case NO_PASSPHRASE -> NO_PASSPHRASE;
                });
    }

    @Override
    public String key() {
        return Word.keyOf("storage", this);
    }
}
