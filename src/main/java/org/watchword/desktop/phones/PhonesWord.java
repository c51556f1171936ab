package org.watchword.desktop.phones;

import org.watchword.desktop.text.Word;

/// Words about the phones in the room.
public enum PhonesWord implements Word {
    TITLE,
    DETAIL,
    SWITCH_ON,
    SWITCH_OFF,
    STARTING,
    OFF,
    HERE,
    NOBODY_YET,
    NO_PORT,
    NO_FILE,
    NOT_SAVED,
    FAILED,
    SHOW,
    SHOW_TIP,
    HIDE,
    WIFI_TITLE,
    WIFI_HINT,
    WIFI_NAME,
    WIFI_PASSWORD,
    WIFI_PASSWORD_LENGTH,
    CODES_TITLE,
    CODE_WIFI,
    CODE_PAGE,
    CODE_MISSING,
    WAYS_TITLE,
    WAYS_HINT,
    NO_WAY,
    WAY_WIRELESS,
    WAY_WIRED,
    WAY_OTHER,
    WAY_VIRTUAL,
    WAY_LONG,
    WAY_LAPTOP,
    WAY_REACHED,
    WAY_NOT_REACHED,
    WAY_USED,
    WAY_USE,
    OWN_SLIP;

    @Override
    public String key() {
        return Word.keyOf("phones", this);
    }
}
