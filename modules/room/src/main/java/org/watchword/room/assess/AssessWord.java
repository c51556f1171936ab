package org.watchword.room.assess;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What is said when people are tested, from `assess.properties`: it is the trainer's own, and English.
enum AssessWord {
    NO_SESSION,
    NOT_BEGUN,
    PUPILS,
    HEAD_COUNT_ONLY,
    NO_AUTHORITY,
    AUTHORITY_BROKEN,
    OTHER_DECK,
    EXPIRED,
    REHEARSAL,
    NOBODY,
    SEVERAL,
    PASSED_ALREADY,
    TRIES_USED,
    PARTS_UNKNOWN,
    NOTHING_TO_CORRECT,
    NO_BADGE_WANTED,
    BADGE_TAKEN,
    BADGE_UNFIT,
    NOTHING_TO_ISSUE,
    NO_CODE,
    OTHER_SET,
    OTHER_TRY,
    LANGUAGE,
    NOT_WHOLE,
    OTHER_NUMBER,
    NO_SUCH_LETTER,
    TOO_MANY,
    DISK_FULL,
    DISK_FAILED,
    NO_PASSPHRASE,
    /// Somebody by line and name.
    LINE,
    /// The same, with the organisation.
    LINE_FROM;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.watchword.room.assess.assess", Locale.ROOT);

    String words(Object... values) {
        String pattern = WORDS.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
