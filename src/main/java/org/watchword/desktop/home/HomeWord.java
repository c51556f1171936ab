package org.watchword.desktop.home;

import org.watchword.desktop.text.Word;

/// Words of the home screen.
enum HomeWord implements Word {
    GOOD_MORNING,
    GOOD_AFTERNOON,
    GOOD_EVENING,
    NOT_FINISHED,
    CARRY_ON_FROM_SLIDE,
    GO_ON_REGISTERING,
    OPEN_THE_DOORS,
    READY,
    READY_TIP,
    CARRY_ON_DETAIL,
    BEFORE_DETAIL,
    ALSO_NOT_FINISHED,
    DUE,
    DUE_LOOK,
    NAMES_DUE,
    NAMES_LOOK,
    DECKS,
    NO_DECKS,
    NO_DECKS_WHAT_TO_DO,
    DECK_FOOT,
    PREPARE,
    PREPARE_TIP,
    REHEARSE,
    REHEARSE_TIP,
    COMPOSE,
    COMPOSE_TIP,
    PAST_SESSIONS,
    NO_PAST_SESSIONS,
    PAST_SESSION,
    LOOK,
    ALL_SESSIONS,
    DECK_PROBLEMS,
    COPIES_OLD,
    NO_COPIES;

    @Override
    public String key() {
        return Word.keyOf("home", this);
    }
}
