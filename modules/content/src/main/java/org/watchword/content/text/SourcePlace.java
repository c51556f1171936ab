package org.watchword.content.text;

import java.nio.file.Path;

/// Where something was written, so that every problem can send its reader to the line.
///
/// @param file the file in its layer
/// @param line from 1
public record SourcePlace(Path file, int line) {

    /// The same file at another line.
    public SourcePlace at(int otherLine) {
        return new SourcePlace(file, otherLine);
    }
}
