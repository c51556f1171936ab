package org.watchword.desktop.find;

import org.watchword.desktop.text.Word;

/// Words of the box that finds everything.
enum FindWord implements Word {
    TITLE,
    HINT,
    NOTHING,
    MORE,
    PAGE,
    DECK,
    DECK_DETAIL,
    SESSION,
    OPEN_SESSION,
    SESSION_DETAIL,
    SETTING,
    HOME,
    HOME_ALSO,
    SESSIONS,
    SESSIONS_ALSO,
    PRINTS,
    PRINTS_ALSO,
    NUMBERS,
    NUMBERS_ALSO,
    GIVEN_OUT,
    GIVEN_OUT_ALSO,
    RECALL,
    RECALL_ALSO,
    AFTERWARDS,
    AFTERWARDS_ALSO,
    ADDRESSES,
    ADDRESSES_ALSO,
    PASSES,
    PASSES_ALSO,
    REPORTS,
    REPORTS_ALSO,
    SETTINGS,
    SETTINGS_ALSO,
    NAMES,
    NAMES_ALSO,
    CHANGES,
    CHANGES_ALSO,
    QUESTIONS,
    QUESTIONS_ALSO,
    LANGUAGES,
    LANGUAGES_ALSO,
    PACKS,
    PACKS_ALSO;

    @Override
    public String key() {
        return Word.keyOf("find", this);
    }
}
