package org.watchword.content.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.LibraryReader;

/// The small libraries of the tests.
public final class Examples {

    /// The day on which the examples are looked at.
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Path ROOT =
            Path.of(System.getProperty("watchword.root"), "modules", "content", "src", "test", "resources");

    private Examples() {}

    /// Everything the grammar has, and nothing wrong.
    public static Path goodRoot() {
        return ROOT.resolve("good");
    }

    public static Path badRoot() {
        return ROOT.resolve("bad");
    }

    /// The good library with more layers over it.
    public static Library good(Path... layers) {
        return LibraryReader.read(
                Stream.concat(Stream.of(goodRoot()), Arrays.stream(layers)).toList());
    }

    /// The problems as lines, for the message of a test that fails.
    public static String say(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + ": "
                        + problem.getClass().getSimpleName() + " " + problem.what())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
