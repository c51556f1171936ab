package org.watchword.desktop.addresses;

import org.watchword.desktop.text.Word;

/// Words of the address book.
enum AddressesWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    UNDO,
    UNDO_TIP,
    VENUES,
    ORGANISATIONS,
    FUNDERS,
    PROGRAMMES,
    SEARCH,
    EMPTY,
    NOT_FOUND,
    NEW,
    NEW_TIP,
    NEW_ENTRY,
    CHANGE_ENTRY,
    NAME,
    VENUE_HINT,
    ORGANISATION_HINT,
    AREA,
    ADDRESS,
    AUDIENCE,
    FUNDER,
    FROM,
    TO,
    SESSIONS,
    PEOPLE,
    NOT_SAID,
    SAVE,
    SAVE_TIP,
    PUT_AWAY,
    PUT_AWAY_TIP,
    SAME_AS,
    SAME_AS_HINT,
    JOIN,
    JOINED,
    PART;

    @Override
    public String key() {
        return Word.keyOf("addresses", this);
    }
}
