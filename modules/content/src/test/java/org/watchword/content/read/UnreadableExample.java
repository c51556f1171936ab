package org.watchword.content.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

/// A file that is there when the folder is walked and gone when it is opened.
public final class UnreadableExample {

    private UnreadableExample() {}

    /// What is told about it.
    public static Problem make(Path root) throws IOException {
        Path file = Files.writeString(root.resolve("words.yaml"), "format: words/1\n");
        Findings findings = new Findings();
        Layer layer = Layer.of(root, findings);
        Files.delete(file);
        if (layer.text("words.yaml").isPresent()) {
            throw new AssertionError("the file should be gone");
        }
        return findings.problems().getFirst();
    }

    /// The first line of a file.
    public static SourcePlace top(Path file) {
        return new SourcePlace(file, 1);
    }
}
