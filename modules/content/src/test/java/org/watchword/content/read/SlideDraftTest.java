package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideLength;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.NumberProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Slide;

class SlideDraftTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Library SHIPPED = LibraryReader.read(List.of(CONTENT));
    private static final TrainingModule MODULE =
            SHIPPED.module("signs/transport").orElseThrow();
    private static final Path FOLDER = CONTENT.resolve("modules/signs/transport");
    private static final Path FILE = FOLDER.resolve("slides.en.md");

    @Test
    void whatIsAlreadyThereIsReadAsTheLibraryReadsIt() throws IOException {
        Library draft = SlideDraft.with(SHIPPED, MODULE, FOLDER, Files.readString(FILE));
        assertEquals(
                MODULE.text("en"), draft.module("signs/transport").orElseThrow().text("en"));
        assertEquals(List.of(), Checker.checkSlides(draft, FILE));
    }

    @Test
    void whatIsWrittenIsInItAtOnce() throws IOException {
        String text = Files.readString(FILE).replaceFirst("(?m)^## .*$", "## Another heading");
        Library draft = SlideDraft.with(SHIPPED, MODULE, FOLDER, text);
        Slide slide = draft.module("signs/transport")
                .orElseThrow()
                .text("en")
                .slides()
                .getFirst();
        assertEquals("Another heading", slide.heading());
        assertTrue(SlideLength.of(draft, slide).words() >= 2);
    }

    @Test
    void everythingThatIsWrongIsFoundAtItsLine() {
        String text = """
                # Ours

                ## A heading

                ```slide
                id: one
                layout: points
                minutes: 1
                sensitive: true
                ```

                - Ring 0121 496 0000
                - Ask {contact: nobody-knows}
                """;
        Library draft = SlideDraft.with(SHIPPED, MODULE, FOLDER, text);
        List<Problem> problems = Checker.checkSlides(draft, FILE);
        assertTrue(has(problems, NumberProblem.TypedNumber.class, 12), problems::toString);
        assertTrue(has(problems, ReferenceProblem.UnknownContact.class, 13), problems::toString);
        assertTrue(has(problems, SlideProblem.NoNotes.class, 3), problems::toString);
        assertTrue(has(problems, SlideProblem.NoWarning.class, 3), problems::toString);
    }

    @Test
    void aSlideWhoseBodyLeavesItsLayoutIsTold() {
        String text = """
                # Ours

                ## A heading

                ```slide
                id: one
                layout: points
                minutes: 1
                ```

                - One alone

                ### Notes

                Say it.
                """;
        Library draft = SlideDraft.with(SHIPPED, MODULE, FOLDER, text);
        assertTrue(Checker.checkSlides(draft, FILE).stream().anyMatch(MarkdownProblem.WrongBody.class::isInstance));
        assertFalse(draft.problems().isEmpty());
    }

    private static boolean has(List<Problem> problems, Class<? extends Problem> kind, int line) {
        return problems.stream().anyMatch(problem -> kind.isInstance(problem) && problem.line() == line);
    }
}
