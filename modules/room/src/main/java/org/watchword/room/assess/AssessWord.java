package org.watchword.room.assess;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.watchword.session.result.CorrectionReason;

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
    BEING_TAKEN,
    PARTS_UNKNOWN,
    NOTHING_TO_CORRECT,
    NO_BADGE_WANTED,
    BADGE_TAKEN,
    BADGE_UNFIT,
    NOTHING_TO_ISSUE,
    NO_CODE,
    OTHER_SET,
    PAPER_OF_OTHER,
    OTHER_AUTHORITY,
    TAKEN_FOR_OTHER,
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
    LINE_FROM,
    NAME,
    BADGE,
    ORGANISATION,
    RESULT,
    DATE,
    TRIES,
    MISSED,
    TAKEN_IN,
    EXPIRES,
    CERTIFICATE,
    PASSED,
    NOT_YET,
    NOT_KNOWN,
    LIST,
    /// The training, the place, its day, and the day of the list.
    LIST_OF,
    ABOUT,
    /// People, who passed, who did not.
    SO_MANY,
    MISSED_A_PART,
    /// In so many days.
    ENDING,
    /// The day of the list before.
    SINCE,
    NEW_LINE,
    /// The columns.
    CHANGED,
    GONE_LINE,
    NOT_COMPARED,
    /// The number, and why.
    WITHDRAWN,
    TYPED_WRONGLY,
    OTHER_PERSON,
    PART_MISSED,
    NOT_ALONE,
    QUESTION_WRONG;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.watchword.room.assess.assess", Locale.ROOT);

    /// Why something was corrected.
    static AssessWord of(CorrectionReason reason) {
        return valueOf(reason.name());
    }

    String words(Object... values) {
        String pattern = WORDS.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
