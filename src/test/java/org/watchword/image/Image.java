package org.watchword.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchword.room.OperatingSystem;

/// The image that the build has just made.
final class Image {

    private Image() {}

    static Path folder() {
        return Path.of(System.getProperty("watchword.image"));
    }

    /// The command that starts it with some words.
    static List<String> command(List<String> words) {
        boolean windows = OperatingSystem.here() == OperatingSystem.WINDOWS;
        List<String> command = new ArrayList<>();
        command.add(
                folder().resolve(windows ? "watchword.exe" : "bin/watchword").toString());
        command.addAll(words);
        return command;
    }
}
