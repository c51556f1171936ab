package org.watchword.desktop.register;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.tables.SheetReading;

/// Words of the page that reads in a list of expected people.
enum GuestListWord implements Word {
    TITLE,
    DETAIL,
    CHOOSE,
    CHOOSE_ANOTHER,
    KIND_OF_FILE,
    HOW,
    BACK,
    NAME,
    SURNAME,
    ORGANISATION,
    ROLE,
    TITLED,
    NO_COLUMN,
    COLUMN,
    LINE,
    BECOMES,
    WILL_BE_EXPECTED,
    KNOWN,
    TWICE,
    NO_NAME,
    TOO_LONG,
    ADDED,
    AGAIN,
    WRONG,
    MORE,
    READ_IN,
    DONE,
    TAKE_BACK,
    BUSY,
    WHY_NO_FILE,
    WHY_EMPTY,
    WHY_WORKBOOK,
    WHY_NOT_TEXT,
    WHY_TOO_LARGE,
    WHY_QUOTE_BROKEN;

    /// Why a file could not be read, and what to do.
    ///
    /// @param line where the trouble is
    static String say(SheetReading.Why why, long line, Texts texts) {
        GuestListWord word = valueOf("WHY_" + why.name());
        return word == WHY_QUOTE_BROKEN ? texts.get(word, Long.toString(line)) : texts.get(word);
    }

    @Override
    public String key() {
        return Word.keyOf("guests", this);
    }
}
