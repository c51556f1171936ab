package org.watchword.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.watchword.content.problem.Problem;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;

/// Reads a file of questions as the program reads it: in a module, in a library, by the library's own reader.
final class Library {

    private static final String SETTINGS = """
            format: library/1
            default-language: en
            languages: [en]
            always: { first: [], last: [] }
            words:
              en: { notes: Notes, handout: Handout, before: Before you show this, say: Say, ask: Ask, if-asked: If asked, source: Source, explanation: Explanation, step: Step }
            """;
    private static final String MODULE = """
            format: module/1
            id: core/one
            version: 1
            minutes: 1
            audiences: [all]
            reviewed: { on: 2026-05-31, by: A. Reader }
            review-by: 2027-05-31
            """;
    private static final String SLIDES = """
            # One

            ## One

            ```slide
            id: one
            layout: statement
            minutes: 1
            ```

            ### Notes

            **Say:** So.
            """;

    private Library() {}

    /// What was read and what was wrong with it.
    record Reading(List<Question> questions, List<Problem> problems) {}

    static Reading read(String markdown) {
        try {
            Path root = Files.createTempDirectory("library");
            try {
                write(root, "library.yaml", SETTINGS);
                write(root, "words.yaml", "format: words/1\ntext: {}\npictures: []\n");
                write(root, "modules/core/one/module.yaml", MODULE);
                write(root, "modules/core/one/slides.en.md", SLIDES);
                write(root, "modules/core/one/questions.en.md", markdown);
                var library = LibraryReader.read(List.of(root));
                List<Problem> problems = library.problems().stream()
                        .filter(problem -> problem.file().endsWith("questions.en.md"))
                        .toList();
                return new Reading(
                        library.module("core/one").orElseThrow().text("en").questions(), problems);
            } finally {
                delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }
}
