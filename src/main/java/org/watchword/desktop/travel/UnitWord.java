package org.watchword.desktop.travel;

import org.watchword.desktop.text.Word;

/// What the kinds of things are called that travel in packs.
enum UnitWord implements Word {
    MODULE,
    DECK,
    PRINT,
    CONTACTS,
    FIGURES,
    TRANSLATION,
    BANK,
    AUTHORITY;

    @Override
    public String key() {
        return Word.keyOf("pack-unit", this);
    }
}
