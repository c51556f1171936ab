package org.watchword.desktop.taking;

import org.watchword.desktop.text.Word;

/// Words of the test that one person takes at the laptop.
enum TakingWord implements Word {
    TITLE,
    BADGE_ENDS,
    SO_MANY,
    NOBODY_SEES,
    MINUTES,
    NO_CLOCK,
    ALOUD,
    NOT_ALOUD,
    KEYS,
    BEGIN,
    COUNTS,
    LEFT,
    ONE_RIGHT,
    SEVERAL_RIGHT,
    NEXT,
    BACK,
    FINISH,
    UNANSWERED,
    UNANSWERED_DETAIL,
    QUESTION,
    EVEN_SO,
    PASSED,
    NOT_YET,
    POINTS,
    KEPT,
    PART_MISSED,
    OTHER_QUESTIONS,
    SAME_QUESTIONS,
    NO_TRY_LEFT,
    LOOK_AGAIN,
    RIGHT_IS,
    ALL_RIGHT,
    HAND_BACK,
    OVER,
    OVER_DETAIL,
    NOT_KEPT,
    FOR_THE_TRAINER;

    @Override
    public String key() {
        return Word.keyOf("taking", this);
    }
}
