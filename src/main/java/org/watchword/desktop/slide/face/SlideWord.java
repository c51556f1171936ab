package org.watchword.desktop.slide.face;

import org.watchword.desktop.text.Word;

/// What the audience reads beside the deck's own words.
public enum SlideWord implements Word {
    BEFORE_WE_BEGIN,
    WHAT_DO_YOU_SAY_NOW,
    HANDS_UP,
    HANDS_DOWN,
    CHOOSE_ALL,
    WHY,
    WHY_SEVERAL,
    WHAT_WE_KNOW,
    BREAK,
    BREAK_MINUTES,
    BACK_AT,
    NEUTRAL_BREAK,
    NEUTRAL_BREAK_TEXT,
    NAME,
    PUT_IN_ORDER,
    FIND_PAIRS,
    WHICH_IS_FIRST,
    WHAT_GOES_WITH_A,
    GOES_WITH,
    WHO_BEGAN_WITH,
    NOT_SURE,
    THINK_FOR_YOURSELF,
    TALK_ABOUT_IT,
    WRITE_IT_DOWN,
    SAY_A_WORD,
    THANK_YOU,
    SCENE,
    GOOD,
    NEUTRAL,
    RISKY,
    ENTER_TITLE,
    ENTER_WIFI,
    ENTER_PAGE,
    ENTER_PAGE_ONLY,
    ENTER_NETWORK,
    ENTER_PASSWORD,
    ENTER_NOTE,
    DOOR_TITLE,
    DOOR_NOTE,
    HOLDING,
    HOLDING_TEXT,
    TALK_FOR,
    SOURCE,
    DRAFT;

    @Override
    public String key() {
        return Word.keyOf("slide", this);
    }
}
