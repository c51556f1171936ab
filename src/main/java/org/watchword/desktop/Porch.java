package org.watchword.desktop;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.settings.Settings;
import org.watchword.desktop.settings.SettingsFile;
import org.watchword.desktop.settings.SettingsScreen;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;

/// What there is before the records are open: the look that she chose, words, the system around.
record Porch(DataFolder data, Troubles troubles, Texts texts, Edges edges, SettingsScreen settings) {

    static Porch of(DataFolder data, Troubles troubles, Texts texts, Edges edges) {
        SettingsScreen settings =
                new SettingsScreen(new SettingsFile(data.path()), data.path(), troubles.tell(), edges.showFolder());
        return new Porch(data, troubles, texts, edges, settings);
    }

    /// Work with the disk.
    Chores chores() {
        return new Chores(edges.away(), edges.window(), troubles.desk()::report);
    }

    ObservableValue<TextSize> letters() {
        return settings.settings().map(now -> now.appearance().text());
    }

    ObservableValue<Theme> theme() {
        ObservableValue<Settings> chosen = settings.settings();
        return Bindings.createObjectBinding(
                () -> switch (chosen.getValue().appearance().theme()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case CONTRAST -> Theme.CONTRAST;
                    case SYSTEM -> edges.systemTheme().getValue();
                },
                chosen,
                edges.systemTheme());
    }
}
