package org.watchword.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

class OutlineReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aPageIsCutAtItsHeadings() {
        Outline outline = read("# Title\n\nFront.\n\n## One\n\nBody.\n\n### Notes\n\nSay.\n\n## Two\n")
                .orElseThrow();
        assertEquals("Title", outline.title());
        assertEquals(1, outline.front().size());
        assertEquals(
                List.of("One", "Two"),
                outline.chapters().stream().map(Chapter::heading).toList());
        Chapter one = outline.chapters().getFirst();
        assertEquals(1, one.body().size());
        assertEquals("Notes", one.sections().getFirst().name());
        assertEquals(9, one.sections().getFirst().place().line());
        assertEquals(1, one.sections().getFirst().nodes().size());
        assertEquals(List.of(), outline.chapters().getLast().sections());
        assertEquals(List.of(), problems);
    }

    @Test
    void aChapterHasTheLinesUpToTheNext() {
        Outline outline = read("# Title\n\n## One\n\nBody.\n\n## Two\n\nEnd.").orElseThrow();
        assertEquals(
                List.of("## One", "", "Body.", ""),
                outline.chapters().getFirst().lines());
        assertEquals(List.of("## Two", "", "End."), outline.chapters().getLast().lines());
        assertEquals(
                List.of(3, 7),
                outline.chapters().stream()
                        .map(chapter -> chapter.place().line())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'Words.', 1", "'\n\n## One', 3"})
    void aPageWithoutATitleIsNotRead(String text, int line) {
        assertEquals(Optional.empty(), read(text));
        assertEquals(List.of(new MarkdownProblem.NoTitle(at(line))), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Other | a second title | begin slides, questions and panels with ##",
                "'Other\n---' | a line of --- or === under text | begin a heading with ## and leave --- out",
                "## One **two** | anything but plain words in a heading | write plain words",
                "## One {contact: help} | a reference in a heading | put it into the text below",
                "'## One\n\n## Two' | | "
            })
    void aHeadingIsPlainWordsAfterNumberSigns(String heading, String construct, String hint) {
        read("# Title\n\n" + heading);
        assertEquals(
                construct == null ? List.of() : List.of(new MarkdownProblem.NotAllowed(at(3), construct, hint)),
                problems);
    }

    @Test
    void aTitleInsideASlideIsToldAndLeftOut() {
        Outline outline = read("# Title\n\n## One\n\n# Other\n\n### Notes\n").orElseThrow();
        assertEquals(1, outline.chapters().size());
        assertEquals(1, outline.chapters().getFirst().sections().size());
        assertEquals(1, problems.size());
    }

    @Test
    void aDeeperHeadingStaysInItsSection() {
        Outline outline =
                read("# Title\n\n## One\n\n### Notes\n\n#### Deeper\n").orElseThrow();
        assertEquals(
                1, outline.chapters().getFirst().sections().getFirst().nodes().size());
        assertEquals(List.of(), problems);
    }

    private Optional<Outline> read(String text) {
        return new OutlineReader(Page.parse(Path.of("page.md"), text), problems::add).read();
    }

    private static SourcePlace at(int line) {
        return new SourcePlace(Path.of("page.md"), line);
    }
}
