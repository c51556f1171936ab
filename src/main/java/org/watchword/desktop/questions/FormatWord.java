package org.watchword.desktop.questions;

import org.watchword.desktop.text.Word;
import org.watchword.exchange.item.Format;

/// What the formats of other programs are called.
enum FormatWord implements Word {
    GIFT,
    AIKEN,
    MOODLE,
    CSV,
    KAHOOT,
    QTI;

    static FormatWord of(Format format) {
        return valueOf(format.name());
    }

    @Override
    public String key() {
        return Word.keyOf("format", this);
    }
}
