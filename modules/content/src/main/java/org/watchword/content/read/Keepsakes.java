package org.watchword.content.read;

import java.util.List;
import java.util.Set;

/// Files that belong to a library though the reader has no use for them.
final class Keepsakes {

    private static final Set<String> AT_THE_TOP =
            Set.of("FORMAT.md", "README.md", "SOURCES.md", "LICENSE", "manifest.json");
    private static final List<String> FOLDERS = List.of("schemas/", "letters/");

    private Keepsakes() {}

    static boolean has(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return AT_THE_TOP.contains(name)
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini")
                || FOLDERS.stream().anyMatch(name::startsWith);
    }
}
