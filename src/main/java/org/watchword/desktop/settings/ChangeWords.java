package org.watchword.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import org.watchword.desktop.settings.SettingsViewState.Option;
import org.watchword.desktop.text.Texts;

/// Says in words of the page what would be another setting.
record ChangeWords(Settings now, Settings then, Texts texts) {

    /// A line each; none when nothing would change.
    List<String> lines() {
        SettingsViewState before = SettingsViewState.of(now, "", true, texts);
        SettingsViewState after = SettingsViewState.of(then, "", true, texts);
        List<String> lines = new ArrayList<>();
        add(lines, SettingsWord.THEME, chosen(before.themes()), chosen(after.themes()));
        add(lines, SettingsWord.TEXT, chosen(before.sizes()), chosen(after.sizes()));
        add(lines, SettingsWord.SLIDES_CONTRAST, yes(before.contrastSlides()), yes(after.contrastSlides()));
        add(lines, SettingsWord.MOTION, chosen(before.motions()), chosen(after.motions()));
        add(lines, SettingsWord.NOTES, before.notesWords(), after.notesWords());
        add(lines, SettingsWord.LETTER_KEYS, yes(before.letterKeys()), yes(after.letterKeys()));
        add(lines, SettingsWord.LOCK_AFTER, chosen(before.patience()), chosen(after.patience()));
        add(lines, SettingsWord.KEEP_NAMES, chosen(before.keeping()), chosen(after.keeping()));
        add(
                lines,
                SettingsWord.AREA,
                now.lastChoices().area(),
                then.lastChoices().area());
        if (!now.podium().equals(then.podium())) {
            lines.add(texts.get(SettingsWord.PODIUM));
        }
        return lines;
    }

    private void add(List<String> lines, SettingsWord what, String before, String after) {
        if (!before.equals(after)) {
            lines.add(texts.get(SettingsWord.CHANGE, texts.get(what), after));
        }
    }

    private String yes(boolean on) {
        return texts.get(on ? SettingsWord.YES : SettingsWord.NO);
    }

    private static String chosen(List<? extends Option<?>> options) {
        return options.stream()
                .filter(Option::chosen)
                .map(Option::name)
                .findFirst()
                .orElse("");
    }
}
