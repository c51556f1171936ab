package org.watchword.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.text.Texts;

/// The settings in plain words.
///
/// @param notes height of the notes' letters in pixels
/// @param notesWords the same in words
/// @param locked whether the names are behind a passphrase
/// @param patience how long until they lock by themselves, in minutes
/// @param keeping how long names are kept, in months
/// @param folder where the records are
record SettingsViewState(
        List<Option<ThemeChoice>> themes,
        List<Option<TextSize>> sizes,
        boolean contrastSlides,
        List<Option<MotionChoice>> motions,
        int notes,
        String notesWords,
        boolean smaller,
        boolean larger,
        boolean letterKeys,
        boolean locked,
        List<Option<Integer>> patience,
        List<Option<Integer>> keeping,
        String folder) {

    /// One of several things to choose from.
    record Option<T>(T choice, String name, boolean chosen) {}

    static SettingsViewState of(Settings settings, String folder, boolean locked, Texts texts) {
        Appearance looks = settings.appearance();
        Presenting presenting = settings.presenting();
        return new SettingsViewState(
                options(ThemeChoice.values(), looks.theme(), one -> texts.get(name(one))),
                options(TextSize.values(), looks.text(), one -> texts.get(SettingsWord.TEXT_PERCENT, one.percent())),
                looks.contrastSlides(),
                options(MotionChoice.values(), looks.motion(), one -> texts.get(name(one))),
                presenting.notesSize(),
                texts.get(SettingsWord.PIXELS, presenting.notesSize()),
                presenting.notesSize() > Presenting.SMALLEST_NOTES,
                presenting.notesSize() < Presenting.LARGEST_NOTES,
                presenting.letterKeys(),
                locked,
                options(
                        Locking.CHOICES.toArray(Integer[]::new),
                        settings.locking().minutes(),
                        minutes -> texts.get(SettingsWord.MINUTES, minutes)),
                options(
                        Keeping.CHOICES.toArray(Integer[]::new),
                        settings.keeping().months(),
                        months -> texts.get(SettingsWord.MONTHS, months)),
                folder);
    }

    private static <T> List<Option<T>> options(T[] all, T chosen, Function<T, String> name) {
        return Arrays.stream(all)
                .map(one -> new Option<>(one, name.apply(one), one.equals(chosen)))
                .toList();
    }

    private static SettingsWord name(MotionChoice motion) {
        return switch (motion) {
            case SYSTEM -> SettingsWord.MOTION_SYSTEM;
            case ON -> SettingsWord.MOTION_ON;
            case OFF -> SettingsWord.MOTION_OFF;
        };
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
