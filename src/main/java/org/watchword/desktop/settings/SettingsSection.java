package org.watchword.desktop.settings;

import java.util.Locale;
import org.watchword.desktop.text.Texts;

/// The sections of the settings, so that each can be found and gone to.
public enum SettingsSection {
    THEME(SettingsWord.THEME, SettingsWord.TITLE),
    TEXT(SettingsWord.TEXT, SettingsWord.TEXT_HINT),
    SLIDES(SettingsWord.SLIDES, SettingsWord.SLIDES_CONTRAST),
    MOTION(SettingsWord.MOTION, SettingsWord.MOTION_HINT),
    NOTES(SettingsWord.NOTES, SettingsWord.NOTES_SAMPLE),
    KEYS(SettingsWord.KEYS, SettingsWord.LETTER_KEYS),
    NAMES(SettingsWord.NAMES, SettingsWord.NAMES_LOCKED),
    RECORDS(SettingsWord.RECORDS, SettingsWord.RECORDS_HINT);

    private final SettingsWord title;
    private final SettingsWord hint;

    SettingsSection(SettingsWord title, SettingsWord hint) {
        this.title = title;
        this.hint = hint;
    }

    /// Its id on the page.
    public String id() {
        return "setting-" + name().toLowerCase(Locale.ROOT);
    }

    public String title(Texts texts) {
        return texts.get(title);
    }

    /// More words that it is looked for by.
    public String hint(Texts texts) {
        return texts.get(hint);
    }
}
