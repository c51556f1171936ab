package org.watchword.desktop.files;

import java.nio.file.Path;
import java.util.Optional;

/// Asks which file shall be read. An interface, so that a test can answer without a window.
@FunctionalInterface
public interface OpenDialog {
    /// The file, or empty when the trainer thought better of it.
    ///
    /// @param kind what is looked for, in her words
    /// @param endings such as `csv`
    Optional<Path> which(String kind, String... endings);
}
