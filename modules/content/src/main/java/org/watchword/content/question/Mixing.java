package org.watchword.content.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Mixes what must not stand in its right order, the same way each time: a slide that is shown again looks the same.
final class Mixing {
    private Mixing() {}

    /// Another order of the items; one item stays as it is.
    ///
    /// @param name decides on the order
    static <T> List<T> mixed(List<T> items, String name) {
        List<T> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(name.hashCode()));
        if (mixed.equals(items)) {
            Collections.rotate(mixed, 1);
        }
        return List.copyOf(mixed);
    }
}
