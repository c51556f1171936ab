package org.watchword.desktop.prepare;

import org.watchword.desktop.text.Word;

/// Words of the prepare screen.
enum PrepareWord implements Word {
    TITLE,
    DECK,
    DECK_ITSELF,
    VENUE,
    VENUE_HINT,
    VENUE_MISSING,
    DATE,
    DATE_MISSING,
    DATE_PAST,
    TIME,
    TIME_HINT,
    TIME_UNREADABLE,
    FUNDER,
    FUNDER_HINT,
    KIND,
    PROGRAMME,
    PROGRAMME_HINT,
    AREA,
    AREA_HINT,
    AREA_MISSING,
    TOO_LONG,
    SLIDES,
    USUAL,
    USUAL_HINT,
    PLAIN,
    PLAIN_HINT,
    REGISTER_KIND,
    NAMES,
    NAMES_HINT,
    HEAD_COUNT_ONLY,
    HEAD_COUNT_HINT,
    PUPILS_COUNTED,
    WHOM,
    WHOM_OPTIONAL,
    WHOM_KEPT,
    LEAD,
    LEAD_MISSING,
    PHONE,
    PHONE_MISSING,
    ROOM,
    ROOM_HINT,
    ROOM_MISSING,
    STAFF,
    STAFF_MISSING,
    GO,
    GO_TIP,
    NOT_NOW,
    LATER,
    LATER_TIP;

    @Override
    public String key() {
        return Word.keyOf("prepare", this);
    }
}
