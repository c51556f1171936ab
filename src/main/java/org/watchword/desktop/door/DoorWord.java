package org.watchword.desktop.door;

import org.watchword.desktop.text.Word;

/// Words of the phones at the door.
enum DoorWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    CHECK_IN,
    CHECK_IN_DETAIL,
    NO_LIST,
    NO_NAMES,
    AWAITED,
    PRINT,
    PRINT_TIP,
    COUNTER,
    COUNTER_DETAIL,
    NOBODY,
    HELD,
    TAKEN,
    TURN_ON,
    TURN_OFF,
    STARTING,
    SCAN,
    TYPE,
    CODE,
    OTHERS,
    NO_NETWORK,
    FAILED,
    SHOW,
    HIDE,
    SHOWN,
    SQUARE,
    OPEN_PAGE,
    CLAIM,
    MORE,
    YES,
    NO,
    NO_TO_ALL,
    LIST_TITLE,
    LIST_LEAD,
    LIST_LEAD_OFF,
    LIST_NAMES,
    LIST_AFTER,
    LIST_AFTER_TEXT;

    @Override
    public String key() {
        return Word.keyOf("door-phones", this);
    }
}
