package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Word;

/// Words of the page that makes a phone a clicker.
public enum PhoneRemoteWord implements Word {
    TITLE,
    DETAIL,
    TURN_ON,
    TURN_OFF,
    STARTING,
    SCAN,
    TYPE,
    OTHER_ADDRESS,
    NOBODY,
    HERE,
    AWAY,
    TAKEN,
    WRONG,
    NO_NETWORK,
    FAILED,
    SEEN_BY_ALL,
    ONE_SCREEN,
    SHOW_ALL_THE_SAME,
    SQUARE,
    CLOSE;

    @Override
    public String key() {
        return Word.keyOf("phone-remote", this);
    }
}
