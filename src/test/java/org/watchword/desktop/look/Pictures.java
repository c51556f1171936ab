package org.watchword.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Lays a view out at the two sizes we promise, by day and by night, and at the smaller one in high contrast and with
/// letters twice the size, and reads every text in it for shortened words and weak contrast. What people look at is
/// drawn and kept in `target/pictures/`: the smaller size by day with usual and with double letters, and with
/// `-Dwatchword.pictures.all=true` every shape, which takes as long as all other tests of views together.
public final class Pictures {
    /// What the ways to the pages take from a page when letters are twice as large.
    private static final double SIDE = 280;

    private static final boolean ALL = Boolean.getBoolean("watchword.pictures.all");

    private static final List<Shape> SHAPES = List.of(
            new Shape(1280, 720, Theme.LIGHT, TextSize.USUAL),
            new Shape(1920, 1080, Theme.LIGHT, TextSize.USUAL),
            new Shape(1280, 720, Theme.DARK, TextSize.USUAL),
            new Shape(1920, 1080, Theme.DARK, TextSize.USUAL),
            new Shape(1280, 720, Theme.CONTRAST, TextSize.USUAL),
            new Shape(1280, 720, Theme.LIGHT, TextSize.DOUBLE));

    private Pictures() {}

    /// Whether everything is drawn, and not only what people look at in every build.
    public static boolean all() {
        return ALL;
    }

    /// A window that is photographed.
    private record Shape(int width, int height, Theme theme, TextSize text) {
        boolean drawn() {
            return ALL || (width == 1280 && theme == Theme.LIGHT);
        }

        @Override
        public String toString() {
            String looks = width + "x" + height + "-" + theme.name().toLowerCase(Locale.ROOT);
            return text == TextSize.USUAL ? looks : looks + "-" + text.percent();
        }
    }

    /// A screen in every shape. The view is built anew for each, on the JavaFX thread.
    ///
    /// @param name of the screen and what it shows, such as `home-empty`
    public static void take(String name, Supplier<? extends Parent> view) {
        for (Shape shape : SHAPES) {
            List<String> faults = Stagehand.on(() -> one(name, view.get(), shape));
            assertEquals(List.of(), faults, () -> name + " at " + shape);
        }
    }

    /// One picture without reading it; for what is not a screen.
    public static Path keep(String name, Image image) {
        Path file = Path.of(System.getProperty("watchword.pictures", "target/pictures"))
                .resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Png.of(image));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static List<String> one(String name, Parent view, Shape shape) {
        Parent window = shape.text() == TextSize.USUAL ? view : beside(view);
        Scene scene = new Scene(window, shape.width(), shape.height());
        Look.apply(scene, shape.theme(), shape.text());
        // Some controls make their inner parts only when they are laid out; those want the style sheets once more, as
        // drawing them would give.
        for (int time = 0; time < 2; time++) {
            window.applyCss();
            window.layout();
        }
        if (shape.drawn()) {
            keep(name + "-" + shape, scene.snapshot(null));
        }
        List<String> faults = new ArrayList<>(
                shape.theme() == Theme.CONTRAST ? Proofreader.faultsInHighContrast(view) : Proofreader.faults(view));
        if (shape.text() != TextSize.USUAL) {
            faults.addAll(Edges.outside(view));
        }
        return faults;
    }

    /// A page never has the whole window; the presenter's view and the frame of all pages have.
    private static Parent beside(Parent view) {
        BorderPane window = new BorderPane(view);
        List<String> classes = view.getStyleClass();
        if (!classes.contains("present") && !classes.contains("frame")) {
            Region side = new Region();
            side.setMinWidth(SIDE);
            window.setLeft(side);
        }
        return window;
    }
}
