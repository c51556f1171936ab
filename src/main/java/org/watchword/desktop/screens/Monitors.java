package org.watchword.desktop.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All screens that were there at one moment. May be empty: some systems report none while a cable is being
/// changed.
public record Monitors(List<Monitor> all) {

    public Monitors {
        all = List.copyOf(all);
    }

    /// The name of this set of screens, the same in whatever order and places they stand.
    String set() {
        return all.stream().map(Monitor::id).sorted().collect(Collectors.joining(" + "));
    }

    boolean has(Monitor monitor) {
        return find(monitor.id()).isPresent();
    }

    Optional<Monitor> find(String id) {
        return all.stream().filter(monitor -> monitor.id().equals(id)).findFirst();
    }

    /// The screen the trainer most likely sits at: the system's first one, or else the first reported.
    Optional<Monitor> primary() {
        return all.stream()
                .filter(Monitor::primary)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The largest screen beside the given one.
    Optional<Monitor> besides(Monitor one) {
        return all.stream()
                .filter(monitor -> !monitor.id().equals(one.id()))
                .reduce((best, next) -> area(next) > area(best) ? next : best);
    }

    /// Whether two screens stand at the same corner: the system shows one picture on both.
    public boolean mirrored() {
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                if (all.get(first).place().sameCornerAs(all.get(second).place())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double area(Monitor monitor) {
        return monitor.place().width() * monitor.place().height();
    }
}
