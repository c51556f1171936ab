package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.markdown.SourceHash;

/// A test in a second language, in the trainer's own content of a laptop that no person uses.
final class SecondLanguage {
    private static final String BANK = "taxi-drivers";

    private SecondLanguage() {}

    /// The authority allows Polish, and every question of the shipped bank stands there with a mark before it.
    static void allow(Path content, Path own) throws IOException {
        Path rules = Path.of("authorities", "taxi-licensing.yaml");
        Files.createDirectories(own.resolve("authorities"));
        Files.writeString(
                own.resolve(rules),
                Files.readString(content.resolve(rules)).replace("languages: [en]", "languages: [en, pl]"));
        String source = Files.readString(content.resolve("banks").resolve(BANK).resolve("questions.en.md"));
        String questions = Stream.of(source.split("(?m)^(?=## )"))
                .skip(1)
                .map(SecondLanguage::marked)
                .collect(Collectors.joining());
        Path folder = Files.createDirectories(
                own.resolve("translations").resolve("banks").resolve(BANK));
        Files.writeString(
                folder.resolve("questions.pl.md"),
                "# PL Pass\n\n```translation\nchecked-by: a test and no person\nchecked-on: 2026-11-20\n```\n\n"
                        + questions);
    }

    private static String marked(String chapter) {
        String id = chapter.replaceFirst("(?s).*?\nid: ([a-z0-9-]+)\n.*", "$1");
        String of = SourceHash.of(Stream.of(chapter.split("\n")).toList());
        return chapter.replaceFirst("## ", "## PL ")
                .replaceFirst("(?s)```question\n.*?```", "```question\nid: " + id + "\nof: \"" + of + "\"\n```");
    }
}
