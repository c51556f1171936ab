package org.watchword.desktop.files;

import java.nio.file.Path;
import java.util.Optional;

/// Asks where a file shall be saved. An interface, so that a test can answer without a window.
@FunctionalInterface
public interface SaveDialog {
    /// Where to save, or empty when the trainer thought better of it.
    ///
    /// @param suggested a file name such as `register-2026-11-21.csv`
    Optional<Path> where(String suggested);

    /// A folder that the trainer names, or empty when she thought better of it.
    default Optional<Path> folder() {
        return Optional.empty();
    }
}
