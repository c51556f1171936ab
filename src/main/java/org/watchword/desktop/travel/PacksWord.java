package org.watchword.desktop.travel;

import org.watchword.desktop.text.Word;

/// The words of the page with the packs.
enum PacksWord implements Word {
    TITLE,
    DETAIL,
    OPEN,
    OPEN_TIP,
    BACK,
    LOOK,
    LOOK_TIP,
    KIND,
    LOOKING,
    TAKE,
    LEAVE,
    COMPARED,
    CHANGES,
    NUMBERS,
    RECALL,
    HERE,
    NONE_HERE,
    EDITION,
    PUT_ASIDE,
    PUT_ASIDE_TIP,
    MAKE_TITLE,
    MAKE_DETAIL,
    WHAT,
    BY_DECK,
    NAME,
    NAME_HINT,
    AUTHOR,
    AUTHOR_HINT,
    MAKE,
    MAKING,
    NOTHING_TICKED,
    NO_NAME;

    @Override
    public String key() {
        return Word.keyOf("packs", this);
    }
}
