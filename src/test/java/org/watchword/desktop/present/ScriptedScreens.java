package org.watchword.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.screens.ScreenSource;

/// Screens that a test plugs in and pulls out.
final class ScriptedScreens implements ScreenSource {

    static final Monitor LAPTOP = new Monitor("laptop", new Place(0, 0, 960, 540), 1, true);
    static final Monitor PROJECTOR = new Monitor("projector", new Place(500, 100, 480, 270), 1, false);

    static final Monitor TELEVISION = new Monitor("television", new Place(1000, 100, 480, 270), 1, false);

    private final List<Consumer<Monitors>> listeners = new ArrayList<>();
    private Monitors monitors;

    ScriptedScreens(Monitor... monitors) {
        this.monitors = new Monitors(List.of(monitors));
    }

    void become(Monitor... now) {
        monitors = new Monitors(List.of(now));
        listeners.forEach(listener -> listener.accept(monitors));
    }

    boolean heard() {
        return !listeners.isEmpty();
    }

    @Override
    public Monitors now() {
        return monitors;
    }

    @Override
    public Runnable listen(Consumer<Monitors> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
