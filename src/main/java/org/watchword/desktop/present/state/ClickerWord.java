package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Word;

/// Words of the page that says what a clicker's buttons do.
public enum ClickerWord implements Word {
    TITLE,
    DETAIL,
    NOTHING_YET,
    YOU_PRESSED,
    IT_DOES,
    INSTEAD,
    AS_SHIPPED,
    CANNOT_CHANGE,
    SAFE,
    CLOSE;

    @Override
    public String key() {
        return Word.keyOf("clicker", this);
    }
}
