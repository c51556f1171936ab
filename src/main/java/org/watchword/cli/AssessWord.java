package org.watchword.cli;

import org.watchword.desktop.text.Word;

/// What is said in a terminal when people are tested.
enum AssessWord implements Word {
    NO_SESSION,
    TRY,
    COPIES,
    NOT_A_LINE,
    PASSED,
    NOT_YET,
    LOOK_AGAIN,
    PART_MISSED,
    SUMMED,
    NOT_SUMMED,
    STANDS_NOT_YET_TAKEN,
    STANDS_NOT_YET,
    STANDS_TRIES_USED,
    STANDS_PART_MISSED,
    STANDS_PASSED,
    BADGE,
    CERTIFICATE,
    NO_REASON,
    ONE_AT_A_TIME,
    ENDING,
    COUNTS,
    COUNTS_FOR_GOOD,
    FORGOTTEN,
    OVER,
    WITHDRAWN,
    OTHER_WORDS,
    UNKNOWN,
    QUESTION,
    NO_QUESTION,
    SEVERAL_AUTHORITIES,
    SAID_OF,
    SAY_ALONE,
    ON_NO_LIST;

    @Override
    public String key() {
        return Word.keyOf("assess", this);
    }
}
