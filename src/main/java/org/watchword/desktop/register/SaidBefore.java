package org.watchword.desktop.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Suggests an organisation or a role from those that were typed before, so that "Castle Cars" is not written in five
/// ways.
///
/// @param known in the order to suggest them
record SaidBefore(List<String> known) {
    private static final int AT_MOST = 6;

    SaidBefore {
        known = List.copyOf(known);
    }

    /// At most six that begin like what was typed, then those in which a later word does. Nothing for an empty box.
    List<String> like(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        known.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(start))
                .forEach(found::add);
        known.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).contains(" " + start))
                .forEach(found::add);
        return found.stream().limit(AT_MOST).toList();
    }
}
