package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.MeasureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.UnreadableExample;

/// The bad examples that are made while the test runs: links, large files, slides that do not fit.
class MadeExamplesTest {

    @TempDir
    private Path layer;

    @Test
    void aTextOfMoreThanAMegabyteIsTold() throws IOException {
        Files.createDirectories(layer.resolve("decks"));
        Files.writeString(layer.resolve("decks/large.yaml"), "#".repeat(1_000_001));
        assertEquals(
                List.of(new FileProblem.TooLarge(
                        UnreadableExample.top(layer.resolve("decks/large.yaml")), 1_000_001, 1_000_000)),
                inLayer(Examples.good(layer).problems()));
    }

    @Test
    void aTextOfAMegabyteIsRead() throws IOException {
        Files.writeString(
                layer.resolve("words.yaml"), "format: words/1\ntext: {}\npictures: []\n#" + "#".repeat(999_961));
        assertEquals(1_000_000, Files.size(layer.resolve("words.yaml")));
        assertEquals(List.of(), inLayer(Examples.good(layer).problems()));
    }

    @Test
    void aLinkOutOfTheLibraryIsToldAndNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "format: marker-of-the-secret/1\n");
        Files.createDirectories(layer.resolve("decks"));
        Files.createSymbolicLink(layer.resolve("decks/secret.yaml"), secret);
        Files.createSymbolicLink(layer.resolve("contacts"), elsewhere);
        Library library = Examples.good(layer);
        Set<Problem> expected = Set.of(
                new FileProblem.Outside(UnreadableExample.top(layer.resolve("decks/secret.yaml"))),
                new FileProblem.Outside(UnreadableExample.top(layer.resolve("contacts"))));
        assertEquals(expected, new HashSet<>(inLayer(library.problems())));
    }

    @Test
    void aLinkInsideTheLibraryIsFollowed() throws IOException {
        Path words = Files.writeString(layer.resolve("real.yaml"), "format: words/1\ntext: {}\npictures: [rope]\n");
        Files.createSymbolicLink(layer.resolve("words.yaml"), words);
        assertTrue(Examples.good(layer).words().pictures().contains("rope"));
    }

    @Test
    void aFileThatGoesAwayWhileTheLibraryIsReadIsTold() throws IOException {
        assertEquals(FileProblem.Unreadable.class, UnreadableExample.make(layer).getClass());
    }

    @TestFactory
    Stream<DynamicTest> eachMisfitOfASlideIsToldWithItsShape() {
        Library library = Examples.good();
        return Stream.of(Misfit.Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    SlideMeasure measure =
                            (slide, shape) -> slide.key().equals("core/all#story") && shape == Shape.CLASSIC_4_3
                                    ? List.of(new Misfit(kind, "It is 11", 20))
                                    : List.of();
                    List<Problem> problems = Checker.check(library, Examples.TODAY, measure);
                    // once in each of the two languages, and in the plain form
                    assertEquals(3, problems.size(), () -> Examples.say(problems));
                    assertEquals(expected(kind), problems.getFirst().getClass());
                    // a letter that is missing is missing at every shape
                    assertEquals(
                            kind != Misfit.Kind.NO_LETTER,
                            problems.getFirst().what().contains("4:3"));
                    assertEquals(placeOfStory(library), problems.getLast().line());
                }));
    }

    @Test
    void aLetterThatIsMissingIsToldOnceWhateverTheShape() {
        SlideMeasure measure = (slide, _) ->
                slide.key().equals("core/all#story") ? List.of(new Misfit(Misfit.Kind.NO_LETTER, "X", 0)) : List.of();
        // once in each of the two languages, and in the plain form
        assertEquals(3, Checker.check(Examples.good(), Examples.TODAY, measure).size());
    }

    @Test
    void everyMadeKindIsMadeHere() {
        assertEquals(8, MadeExamples.all().size());
        assertTrue(BadExampleTest.kinds().toList().containsAll(MadeExamples.all()));
    }

    private static int placeOfStory(Library library) {
        return library.module("core/all")
                .flatMap(module -> module.slide("story", "en"))
                .orElseThrow()
                .place()
                .line();
    }

    private static Class<?> expected(Misfit.Kind kind) {
        return switch (kind) {
            case TOO_SMALL -> MeasureProblem.TooSmall.class;
            case OVERFLOWS -> MeasureProblem.Overflows.class;
            case NO_LETTER -> MeasureProblem.NoLetter.class;
            case TOO_FAINT -> MeasureProblem.TooFaint.class;
        };
    }

    private List<Problem> inLayer(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.file().startsWith(layer))
                .filter(problem -> !(problem instanceof FileProblem.Stray))
                .toList();
    }
}
