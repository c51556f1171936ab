package org.watchword.desktop.screens;

import java.util.List;

/// Screens as trainers meet them, for the guard's tests.
final class Desk {

    static final Monitor LAPTOP = new Monitor("laptop", new Place(0, 0, 1920, 1080), 1, true);
    static final Monitor PROJECTOR = new Monitor("projector", new Place(1920, 0, 1280, 720), 1, false);
    static final Monitor TELEVISION = new Monitor("television", new Place(1920, 0, 3840, 2160), 1, false);

    private Desk() {}

    static Monitors screens(Monitor... monitors) {
        return new Monitors(List.of(monitors));
    }

    static Monitor at(Monitor monitor, double x, double y) {
        return new Monitor(
                monitor.id(),
                new Place(x, y, monitor.place().width(), monitor.place().height()),
                monitor.scale(),
                monitor.primary());
    }

    static Monitor scaled(Monitor monitor, double scale) {
        Place place = monitor.place();
        Place smaller = new Place(place.x(), place.y(), place.width() / scale, place.height() / scale);
        return new Monitor(monitor.id(), smaller, scale, monitor.primary());
    }

    static Monitor first(Monitor monitor, boolean primary) {
        return new Monitor(monitor.id(), monitor.place(), monitor.scale(), primary);
    }
}
