package org.watchword.desktop.frame;

import org.watchword.desktop.text.Word;

/// Words of the window around all screens.
public enum FrameWord implements Word {
    PRODUCT,
    HOME,
    SESSIONS,
    PRINTS,
    AFTERWARDS,
    PASSES,
    REPORTS,
    SETTINGS,
    PLACES,
    PLACE_TIP,
    FIND,
    FIND_TIP,
    HELP,
    HELP_TIP,
    OPEN_NOW,
    SETUP,
    REGISTER_HERE,
    PHONES,
    PHONES_TIP,
    TO_SLIDES,
    TO_SLIDES_TIP;

    @Override
    public String key() {
        return Word.keyOf("app", this);
    }
}
