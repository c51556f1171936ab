package org.watchword.desktop.screens;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which screen was the projector, for each set of screens met so far, so that the trainer chooses once for each hall.
///
/// @param projectors the projector's id by the name of the set of screens
public record ScreenMemory(Map<String, String> projectors) {

    /// What a new installation knows.
    public static final ScreenMemory EMPTY = new ScreenMemory(Map.of());

    public ScreenMemory {
        projectors = Map.copyOf(projectors);
    }

    Optional<Monitor> projectorOf(Monitors monitors) {
        return Optional.ofNullable(projectors.get(monitors.set())).flatMap(monitors::find);
    }

    ScreenMemory with(Monitors monitors, Monitor projector) {
        Map<String, String> more = new TreeMap<>(projectors);
        more.put(monitors.set(), projector.id());
        return new ScreenMemory(more);
    }
}
