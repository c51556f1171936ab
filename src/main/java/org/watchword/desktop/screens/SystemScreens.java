package org.watchword.desktop.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The system's own screens. JavaFX gives a screen no name, so its size and scale are its name; of two alike the first
/// one in the system's order is number 1.
public final class SystemScreens implements ScreenSource {

    @Override
    public Monitors now() {
        Map<String, Integer> alike = new HashMap<>();
        List<Monitor> found = new ArrayList<>();
        for (Screen screen : Screen.getScreens()) {
            Rectangle2D bounds = screen.getBounds();
            if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
                found.add(monitor(screen, bounds, alike));
            }
        }
        return new Monitors(found);
    }

    @Override
    public Runnable listen(Consumer<Monitors> listener) {
        ListChangeListener<Screen> changed = change -> listener.accept(now());
        Screen.getScreens().addListener(changed);
        return () -> Screen.getScreens().removeListener(changed);
    }

    private static Monitor monitor(Screen screen, Rectangle2D bounds, Map<String, Integer> alike) {
        double scale = screen.getOutputScaleX();
        String kind = String.format(
                Locale.ROOT,
                "%dx%d@%d",
                Math.round(bounds.getWidth() * scale),
                Math.round(bounds.getHeight() * scale),
                Math.round(scale * 100));
        int number = alike.merge(kind, 1, Integer::sum);
        return new Monitor(
                kind + "#" + number,
                new Place(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()),
                scale,
                screen.equals(Screen.getPrimary()));
    }
}
