package org.watchword.desktop.settings;

import org.watchword.desktop.text.Word;

/// Words of the settings.
enum SettingsWord implements Word {
    TITLE,
    THEME,
    LIGHT,
    DARK,
    CONTRAST,
    SYSTEM,
    TEXT,
    TEXT_PERCENT,
    TEXT_HINT,
    SLIDES,
    SLIDES_CONTRAST,
    SLIDES_CONTRAST_HINT,
    MOTION,
    MOTION_SYSTEM,
    MOTION_ON,
    MOTION_OFF,
    MOTION_HINT,
    NOTES,
    NOTES_SAMPLE,
    SMALLER,
    LARGER,
    PIXELS,
    KEYS,
    LETTER_KEYS,
    LETTER_KEYS_HINT,
    NAMES,
    NAMES_OPEN,
    NAMES_LOCKED,
    CHOOSE_PASSPHRASE,
    CHANGE_PASSPHRASE,
    NEW_KEY,
    LOCK_NOW,
    LOCK_AFTER,
    MINUTES,
    KEEP_NAMES,
    MONTHS,
    KEPT_NAMES,
    KEPT_NAMES_TIP,
    RECORDS,
    RECORDS_HINT,
    SHOW_FOLDER;

    @Override
    public String key() {
        return Word.keyOf("settings", this);
    }
}
