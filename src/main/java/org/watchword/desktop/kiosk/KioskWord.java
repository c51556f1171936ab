package org.watchword.desktop.kiosk;

import org.watchword.desktop.text.Word;

/// Words of the laptop that was turned round.
enum KioskWord implements Word {
    TITLE,
    DETAIL,
    NAME,
    NAME_MISSING,
    ORGANISATION,
    ROLE,
    MAY_BE_EMPTY,
    HERE,
    WITHOUT_NAME,
    THANKS,
    THANKS_DETAIL,
    TAKE_BACK,
    TAKEN_BACK,
    TAKEN_BACK_DETAIL,
    NEXT,
    LEAVE;

    @Override
    public String key() {
        return Word.keyOf("kiosk", this);
    }
}
