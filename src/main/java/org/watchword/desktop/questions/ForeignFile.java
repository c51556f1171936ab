package org.watchword.desktop.questions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.content.library.GrammarWords;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.QuestionImport;

/// A file of another program as it was when the trainer chose it: what she keeps is what she saw, whatever
/// becomes of the file meanwhile.
final class ForeignFile {
    private final String name;
    private final byte[] bytes;

    ForeignFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /// Takes a file from the disk, and no more of it than is ever read.
    ///
    /// @throws IOException when it cannot be opened
    static ForeignFile open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ForeignFile(String.valueOf(file.getFileName()), in.readNBytes(QuestionImport.MOST_BYTES + 1));
        }
    }

    String name() {
        return name;
    }

    /// Its name without the ending.
    String title() {
        return dot() > 0 ? name.substring(0, dot()) : name;
    }

    /// What becomes of each of its questions.
    ImportResult read(GrammarWords words) {
        return QuestionImport.read(name, bytes, words);
    }

    /// The same under a title that the trainer chose.
    ImportResult readAs(String title, GrammarWords words) {
        String ending = dot() > 0 ? name.substring(dot()) : ".";
        return QuestionImport.read(title + ending, bytes, words);
    }

    private int dot() {
        return name.lastIndexOf('.');
    }
}
