package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.TranslationProblem;

/// Every kind of problem has a small library that is wrong in just that way, and is told at the right line.
/// A kind without one fails the build: `bad/<group>/<kind>/`, with its line in `bad/expected.properties`.
class BadExampleTest {

    private static final Properties EXPECTED = expected();

    @TestFactory
    Stream<DynamicTest> eachKindOfProblemIsFoundAtItsLine() {
        return kinds().filter(kind -> !MadeExamples.makes(kind))
                .map(kind -> DynamicTest.dynamicTest(name(kind), () -> isFound(kind)));
    }

    @Test
    void noExampleStandsThereWithoutAKindOfProblem() {
        List<String> kinds = kinds().map(BadExampleTest::name).toList();
        assertTrue(kinds.size() > 60);
        assertEquals(
                List.of(),
                EXPECTED.stringPropertyNames().stream()
                        .filter(name -> !kinds.contains(name))
                        .toList());
    }

    private static void isFound(Class<?> kind) {
        String place = EXPECTED.getProperty(name(kind));
        assertNotNull(place, () -> "there is no bad example of " + kind.getSimpleName());
        Path layer = Examples.badRoot().resolve(name(kind));
        List<Problem> problems = Checker.check(Examples.good(layer), Examples.TODAY, SlideMeasure.NONE).stream()
                .filter(problem -> problem.file().startsWith(layer))
                .filter(problem ->
                        kind == TranslationProblem.Missing.class || !(problem instanceof TranslationProblem.Missing))
                .toList();
        assertEquals(1, problems.size(), () -> Examples.say(problems));
        Problem only = problems.getFirst();
        assertEquals(kind, only.getClass(), () -> Examples.say(problems));
        assertEquals(place, unixPath(layer.relativize(only.file())) + ":" + only.line());
        assertTrue(!only.what().isBlank() && !only.remedy().isBlank());
    }

    /// All records under the sealed root.
    static Stream<Class<?>> kinds() {
        return kinds(Problem.class);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BadExampleTest::kinds)
                : Stream.of(type);
    }

    /// `PictureProblem.NoAltText` is `picture/no-alt-text`.
    private static String name(Class<?> kind) {
        String group = kind.getEnclosingClass().getSimpleName().replaceFirst("Problem$", "");
        return kebab(group) + "/" + kebab(kind.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String unixPath(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Properties expected() {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(Examples.badRoot().resolve("expected.properties"))) {
            expected.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }
}
