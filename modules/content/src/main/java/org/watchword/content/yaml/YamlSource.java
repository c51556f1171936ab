package org.watchword.content.yaml;

import java.nio.file.Path;
import org.watchword.content.text.SourcePlace;

/// YAML and where it stands: a whole file, or a block inside a Markdown file.
///
/// @param firstLine the line of the file on which `text` begins, from 1
public record YamlSource(Path file, int firstLine, String text) {

    /// The place of a line of this text, from 1.
    SourcePlace line(int lineOfText) {
        return new SourcePlace(file, firstLine - 1 + Math.max(1, lineOfText));
    }
}
