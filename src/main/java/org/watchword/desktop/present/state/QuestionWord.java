package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Word;

/// Words for asking a question by show of hands.
public enum QuestionWord implements Word {
    READ_IT_ALOUD,
    HANDS_UP,
    HANDS_UP_FIRST,
    HANDS_UP_PARTNER,
    TALK_IN_PAIRS,
    TALK_DONE,
    SCENE_CLOSED,
    SCENE_TOLD,
    WAYS,
    WAY_ON,
    WAY_END,
    WAY_OR,
    READ_IT_AND_CALL,
    CALL_OUT,
    CALL_DONE,
    NO_HANDS_FEW,
    NOT_SURE,
    HANDS_DOWN,
    HANDS_DOWN_BEFORE,
    REVEALED,
    EXPLAINED,
    HANDS_OF_PEOPLE,
    HANDS_ONLY,
    TOO_MANY,
    IT_IS_RIGHT,
    NOT_COUNTED,
    PRIVATE_SMALL_ROOM,
    PRIVATE_CHOSEN,
    KEEP_PRIVATE,
    SHOW_COUNTS,
    SKIP,
    CALLED_OUT,
    CALLED_OUT_HINT,
    WALL_IS_FULL,
    FROM_PHONES,
    WORDS_HIDDEN,
    WORDS_SHOW,
    WORDS_DROP,
    WORDS_TOO_LONG,
    HANDS_AND_PHONES,
    TAKE_BACK,
    TAKE_AWAY,
    RIGHT,
    WHY,
    ONE_FEWER,
    ONE_MORE_HAND,
    HANDS_FOR,
    ANSWER_WORD;

    @Override
    public String key() {
        return Word.keyOf("question", this);
    }
}
