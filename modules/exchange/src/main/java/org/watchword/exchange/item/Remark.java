package org.watchword.exchange.item;

/// What became of a part of a question on its way between two programs, or why the question stayed behind.
public enum Remark {
    // What was changed while it was read in.
    PICTURE_LEFT_OUT,
    ADDRESS_LEFT_OUT,
    TABLE_FLATTENED,
    BRACES_REPLACED,
    BOLD_LEFT_OUT,
    TEXT_JOINED,
    HALF_RIGHT,
    SEVERAL_RIGHT,
    EXTRA_PARTNER,
    ANSWERS_NOT_CHECKED,
    HINTS_LEFT_OUT,
    TIME_LEFT_OUT,
    NOT_SURE_ADDED,
    ID_CHANGED,
    ONE_RIGHT,

    // What the trainer must still write.
    WRITE_WHY,
    WRITE_EXPLANATION,
    WRITE_SOURCE,
    WRITE_OUTCOME,

    // Why a question is not read in.
    NO_TEXT,
    NO_ANSWERS,
    NO_RIGHT_ANSWER,
    TOO_FEW_ANSWERS,
    TOO_MANY_ANSWERS,
    SAME_ANSWER_TWICE,
    EMPTY_ANSWER,
    ONLY_TEXT,
    UNKNOWN_KIND,
    CLOZE,
    BROKEN_BRACES,
    NOT_STARTED,
    NOT_FINISHED,
    WRONG_VALUE,
    TOO_LONG,
    TOO_MANY_QUESTIONS,
    NOT_UNDERSTOOD,

    // What a format that is written does not hold.
    LOSES_EXPLANATION,
    LOSES_WHY,
    LOSES_SOURCE,
    LOSES_LABELS,
    LOSES_IDS,
    LOSES_BOLD,
    LOSES_PARAGRAPHS,
    LOSES_NOT_SURE,
    LOSES_WORDS_OF_TRUE,
    LOSES_PICTURE,
    LOSES_LIMIT,
    LOSES_KIND,
    FILLED_IN,
    NOT_FILLED_IN,
    SIGNS_REPLACED,
    CANNOT_HOLD_KIND
}
