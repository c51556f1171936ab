package org.watchword.desktop.sessions;

import org.watchword.desktop.text.Word;

/// Words of the screen with all sessions.
enum SessionsWord implements Word {
    SEARCH,
    SEARCH_TIP,
    ALL_AUDIENCES,
    ALL_FUNDERS,
    WHICH,
    WHICH_GIVEN,
    WHICH_REHEARSALS,
    WHICH_PUT_AWAY,
    ONLY_DAYS,
    NONE_MATCH,
    NONE_HERE,
    CLEAR,
    OPEN,
    CHANGES,
    CHANGES_TIP,
    LEARNED,
    LEARNED_TIP,
    PUT_AWAY,
    PUT_AWAY_TIP,
    TAKE_BACK,
    WAS_PUT_AWAY,
    UNDO,
    NOT_KEPT,
    TITLE,
    EMPTY,
    EMPTY_WHAT_TO_DO,
    DATE,
    DECK,
    VENUE,
    AUDIENCE,
    FUNDER,
    PEOPLE,
    FROM,
    TO,
    FROM_AFTER_TO,
    IN_RANGE,
    SAVE_FUNDER,
    SAVE_FUNDER_TIP,
    HAND_OVER,
    HAND_OVER_TIP,
    NO_NAMES,
    CHOOSE_ONE;

    @Override
    public String key() {
        return Word.keyOf("sessions", this);
    }
}
