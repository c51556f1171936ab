package org.watchword.desktop.look;

import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Gives a scene the look of Watchword: controls, tokens, letters.
///
/// Colours and sizes are named once in `tokens.css`; every other style sheet uses the names. Dark is other values of
/// the same names, so a screen that is right by day is right by night.
public final class Look {
    private static final List<String> SHEETS = List.of(sheet(Look.class, "tokens.css"), sheet(Look.class, "look.css"));

    private Look() {}

    /// Draws every control plainly from the first one on. Without it JavaFX dresses a list or a calendar in its own
    /// look before that opens, which asks for colours that are not ours. To be called before any control is made.
    public static void begin() {
        Application.setUserAgentStylesheet(Theme.LIGHT.controls());
    }

    /// Puts the mark of the program into a window's corner and the system's list of windows.
    public static void mark(Stage stage) {
        stage.getIcons().setAll(new Image(address(Look.class, "watchword.png").toExternalForm()));
    }

    /// Dresses a scene with letters of the usual size. Call on the JavaFX thread.
    public static void apply(Scene scene, Theme theme) {
        apply(scene, theme, TextSize.USUAL);
    }

    /// Dresses a scene, also one that wears another theme or another size already. Call on the JavaFX thread.
    public static void apply(Scene scene, Theme theme, TextSize size) {
        Typeface.load();
        scene.setUserAgentStylesheet(theme.controls());
        ObservableList<String> sheets = scene.getStylesheets();
        if (!sheets.containsAll(SHEETS)) {
            sheets.addAll(0, SHEETS);
        }
        ObservableList<String> classes = scene.getRoot().getStyleClass();
        for (Theme each : Theme.values()) {
            classes.remove(each.styleClass());
        }
        for (TextSize each : TextSize.values()) {
            classes.remove(each.styleClass());
        }
        classes.addAll(theme.styleClass(), size.styleClass());
    }

    /// Adds the style sheet of a screen to its view: the file stands beside the view's class.
    ///
    /// @param file its name, such as `home.css`
    public static void wear(Parent view, Class<?> owner, String file) {
        view.getStylesheets().add(sheet(owner, file));
    }

    private static String sheet(Class<?> owner, String file) {
        return address(owner, file).toExternalForm();
    }

    private static URL address(Class<?> owner, String file) {
        URL address = owner.getResource(file);
        if (address == null) {
            throw new IllegalStateException("The program is incomplete: " + file + " is missing");
        }
        return address;
    }
}
