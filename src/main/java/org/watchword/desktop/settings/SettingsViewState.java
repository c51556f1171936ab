package org.watchword.desktop.settings;

import java.util.Arrays;
import java.util.List;
import org.watchword.desktop.text.Texts;

/// The settings in plain words.
///
/// @param notes height of the notes' letters in pixels
/// @param notesWords the same in words
/// @param folder where the records are
record SettingsViewState(
        List<ThemeOption> themes,
        boolean contrastSlides,
        int notes,
        String notesWords,
        boolean smaller,
        boolean larger,
        boolean letterKeys,
        String folder) {

    /// One of the themes.
    record ThemeOption(ThemeChoice theme, String name, boolean chosen) {}

    static SettingsViewState of(Settings settings, String folder, Texts texts) {
        Presenting presenting = settings.presenting();
        return new SettingsViewState(
                Arrays.stream(ThemeChoice.values())
                        .map(one -> new ThemeOption(
                                one,
                                texts.get(name(one)),
                                one == settings.appearance().theme()))
                        .toList(),
                settings.appearance().contrastSlides(),
                presenting.notesSize(),
                texts.get(SettingsWord.PIXELS, presenting.notesSize()),
                presenting.notesSize() > Presenting.SMALLEST_NOTES,
                presenting.notesSize() < Presenting.LARGEST_NOTES,
                presenting.letterKeys(),
                folder);
    }

    private static SettingsWord name(ThemeChoice theme) {
        return switch (theme) {
            case LIGHT -> SettingsWord.LIGHT;
            case DARK -> SettingsWord.DARK;
            case CONTRAST -> SettingsWord.CONTRAST;
            case SYSTEM -> SettingsWord.SYSTEM;
        };
    }
}
