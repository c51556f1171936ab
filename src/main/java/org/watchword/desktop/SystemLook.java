package org.watchword.desktop;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.watchword.desktop.look.Theme;

/// What the computer is set to, as far as JavaFX hears of it. macOS does not say that it was asked for more contrast:
/// there the trainer chooses it herself.
final class SystemLook {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GNOME = "GTK.theme_name";

    private SystemLook() {}

    /// The theme of the computer; follows it while the program runs.
    static ObservableValue<Theme> theme(Platform.Preferences preferences) {
        return Bindings.createObjectBinding(() -> now(preferences), preferences);
    }

    /// Whether the computer lets things move: Windows' animation effects, macOS's and GNOME's reduced motion.
    static ObservableValue<Boolean> motion(Platform.Preferences preferences) {
        return preferences.reducedMotionProperty().map(reduced -> !reduced);
    }

    private static Theme now(Platform.Preferences preferences) {
        if (preferences.getBoolean(WINDOWS).orElse(false) || highContrast(preferences)) {
            return Theme.CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean highContrast(Platform.Preferences preferences) {
        return preferences
                .getString(GNOME)
                .map(name -> name.toLowerCase(Locale.ROOT).contains("highcontrast"))
                .orElse(false);
    }
}
