package org.watchword.desktop.numbers;

import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.NumberVerdict.Why;
import org.watchword.desktop.text.Word;

/// Words of the numbers.
enum NumbersWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    UNDO,
    UNDO_TIP,
    NEW,
    NEW_TIP,
    AREA,
    SEARCH,
    EMPTY,
    NOT_FOUND,
    NEW_AREA,
    NEW_AREA_HINT,
    ADD_AREA,
    REMOVE_AREA,
    AREA_REMOVED,
    AREA_MISSING,
    AREA_TAKEN,
    ROW,
    FROM_PROGRAM,
    FROM_HER,
    READ_ON,
    CHECKED_BY,
    OLD,
    UNCERTAIN,
    RETIRED,
    NEW_NUMBER,
    CHANGE_NUMBER,
    HOLDS_IN,
    NAME,
    NAME_HINT,
    PURPOSE,
    PURPOSE_HINT,
    KIND,
    PHONE,
    TEXT,
    WEB,
    EMAIL,
    NUMBER,
    SOURCE,
    SOURCE_HINT,
    SAVE,
    SAVE_TIP,
    RANG,
    RANG_HINT,
    RANG_IT,
    TRIED_IT,
    RINGER_MISSING,
    RETIRE,
    RETIRE_HINT,
    REPLACED_BY,
    NOTHING_REPLACES,
    RETIRE_IT,
    RETIRED_REASON,
    NOT_RUNG_REASON,
    TAKE_BACK,
    TAKE_BACK_TIP,
    KEPT,
    KEPT_UNRUNG,
    KEPT_LISTED,
    KEPT_RUNG,
    KEPT_RETIRED,
    TAKEN_BACK,
    UNDONE,
    AREA_ADDED,
    STILL_OUT,
    RECALL,
    NAME_MISSING,
    PURPOSE_MISSING,
    SOURCE_MISSING,
    WORDS_TOO_LONG,
    UNREADABLE,
    NOT_WRITTEN,
    KNOWN_WRONG,
    KNOWN_WRONG_RIGHT,
    NUMBER_EMPTY,
    LETTERS,
    TOO_SHORT,
    TOO_LONG,
    FOREIGN,
    COSTLY,
    NO_ADDRESS,
    NO_EMAIL;

    @Override
    public String key() {
        return Word.keyOf("numbers", this);
    }

    static NumbersWord of(ContactKind kind) {
        return switch (kind) {
            case PHONE -> PHONE;
            case TEXT -> TEXT;
            case WEB -> WEB;
            case EMAIL -> EMAIL;
        };
    }

    static NumbersWord of(Why why) {
        return switch (why) {
            case EMPTY -> NUMBER_EMPTY;
            case LETTERS -> LETTERS;
            case TOO_SHORT -> TOO_SHORT;
            case TOO_LONG -> TOO_LONG;
            case FOREIGN -> FOREIGN;
            case COSTLY -> COSTLY;
            case NO_ADDRESS -> NO_ADDRESS;
            case NO_EMAIL -> NO_EMAIL;
        };
    }
}
