package org.watchword.desktop.sets;

import org.watchword.desktop.text.Word;

/// Words of saving several prints.
enum SetWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    WHAT,
    CHOSEN,
    CHOSEN_WHAT,
    FORMS,
    FORMS_WHAT,
    FORMS_FOLDER,
    FORM,
    HALL,
    HALL_WHAT,
    HALL_FOLDER,
    SCHOOL,
    SCHOOL_WHAT,
    SCHOOL_FOLDER,
    DECK,
    LANGUAGE,
    AREA,
    ALL,
    NONE,
    SAVE,
    SAVE_TIP,
    FOLDER,
    MAKING,
    STOP,
    STOPPED,
    SAVED,
    NOTHING,
    NOT_MADE,
    NOT_SAVED;

    @Override
    public String key() {
        return Word.keyOf("set", this);
    }
}
