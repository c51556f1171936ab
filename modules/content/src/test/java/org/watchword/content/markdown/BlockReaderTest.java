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
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

class BlockReaderTest {

    private static final Allowed DECORATIVE = new Allowed(true, true, false, true);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void eachBlockStandsAtItsLine() {
        List<Piece> pieces = read("One.\n\n- Two\n- Three\n\n1. Four\n\n> Five", Allowed.PICTURES);
        assertEquals(
                List.of(1, 3, 6, 8),
                pieces.stream().map(piece -> piece.place().line()).toList());
        assertEquals(
                List.of(
                        new Block.Paragraph(words("One.")),
                        new Block.Bullets(false, List.of(words("Two"), words("Three"))),
                        new Block.Bullets(true, List.of(words("Four"))),
                        new Block.Remember(words("Five"))),
                Piece.blocks(pieces));
        assertEquals(List.of(), problems);
    }

    @Test
    void anItemKnowsItsOwnLine() {
        Piece list = read("- Two\n- Three", Allowed.TEXT).getFirst();
        assertEquals(
                List.of(1, 2),
                list.phrases().stream().map(phrase -> phrase.place().line()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'One.\n\n---' | 3 | a line (---) | begin a slide with ## and its heading",
                "'One.\n\n<div>Two</div>' | 3 | HTML | write plain words",
                "'```java\nTwo\n```' | 1 | a block of java | put it right after the heading, or leave it out",
                "'```\nTwo\n```' | 1 | a block of code | put it right after the heading, or leave it out",
                "'    Two' | 1 | an indented block | take the blanks from the start of the line",
                "'> Two' | 1 | a block quote | write a paragraph, or move it to the end of the body",
                "'- Two\n  - Three' | 2 | a list inside a list | make it one list",
                "'#### Two' | 1 | a heading of this level | use ## for slides and the names of sections for ###",
                "'[a]: https://a.example' | 1 | a definition of a link | name it in Source",
                "'- Two\n\n  Three' | 3 | more than one paragraph in an item | make two items of it",
                "'2. Two' | 1 | a list that does not start at 1 | begin it with 1.",
                "'a | b\n--|--\n1 | 2' | 1 | a table | write a list, or use the layout compare",
                "'![Two](media/two.svg)' | 1 | a picture | put it where the layout has a place for one"
            })
    void whatTheGrammarLeavesOutIsToldWithAHint(String text, int line, String construct, String hint) {
        read(text, Allowed.TEXT);
        assertEquals(List.of(new MarkdownProblem.NotAllowed(at(line), construct, hint)), problems);
    }

    @Test
    void whatMayNotStandThereIsLeftOut() {
        assertEquals(
                List.of(new Block.Paragraph(words("Two"))),
                Piece.blocks(read("---\n\nTwo\n\n> Three\n\na | b\n--|--\n\n![Four](media/four.svg)", Allowed.TEXT)));
    }

    @Test
    void aLineToRememberIsOneParagraph() {
        read("> Two\n>\n> Three", Allowed.PICTURES);
        read("> - Two", Allowed.PICTURES);
        assertEquals(
                List.of(
                        new MarkdownProblem.NotAllowed(
                                at(1), "more than one paragraph in a block quote", "keep one line to remember"),
                        new MarkdownProblem.NotAllowed(
                                at(1), "more than one paragraph in a block quote", "keep one line to remember")),
                problems);
    }

    @Test
    void aPictureHasItsWordsOnOneLine() {
        assertEquals(
                List.of(new Block.Picture("A door that is open", false, Path.of("media/door.svg"))),
                Piece.blocks(read("![A door\nthat is open](media/door.svg)", Allowed.PICTURES)));
    }

    @Test
    void aPictureWithoutWordsMustBeDecorative() {
        assertEquals(
                List.of(new Block.Picture("", true, Path.of("media/door.svg"))),
                Piece.blocks(read("![](media/door.svg)", DECORATIVE)));
        assertEquals(List.of(), problems);
        assertEquals(
                List.of(new Block.Picture("", false, Path.of("media/door.svg"))),
                Piece.blocks(read("![](media/door.svg)", Allowed.PICTURES)));
        assertEquals(List.of(new PictureProblem.NoAltText(at(1))), problems);
    }

    @Test
    void aPictureWithWordsIsNotDecorative() {
        assertEquals(
                List.of(new Block.Picture("A door", false, Path.of("media/door.svg"))),
                Piece.blocks(read("![A door](media/door.svg)", DECORATIVE)));
    }

    @Test
    void aPictureThatIsNotThereIsLeftOut() {
        assertEquals(List.of(), read("![A door](media/none.svg)", Allowed.PICTURES));
    }

    @Test
    void aFilmComesWithItsCaptions() {
        assertEquals(
                List.of(new Block.Film("A visit", Path.of("media/visit.mp4"), Path.of("media/visit.mp4.vtt"))),
                Piece.blocks(read("![A visit](media/visit.mp4)", Allowed.PICTURES)));
    }

    @Test
    void aFilmWithoutCaptionsIsLeftOut() {
        assertEquals(List.of(), read("![A visit](media/silent.mp4)", Allowed.PICTURES));
    }

    @Test
    void linksStandOnlyWhereSourcesAreNamed() {
        String link = "[An office](https://office.example)";
        assertEquals(
                List.of(new Block.Paragraph(List.of(new Inline.Link("An office", "https://office.example")))),
                Piece.blocks(read(link, Allowed.SOURCES)));
        assertEquals(List.of(), problems);
        read(link, Allowed.TEXT);
        read(link, Allowed.PICTURES);
        assertEquals(2, problems.size());
    }

    private List<Piece> read(String text, Allowed allowed) {
        Page page = Page.parse(Path.of("page.md"), text);
        List<org.commonmark.node.Node> nodes = Nodes.of(page.document());
        return new BlockReader(page, new Shelf(), SignWords.NONE, problems::add).read(nodes, allowed);
    }

    private static SourcePlace at(int line) {
        return new SourcePlace(Path.of("page.md"), line);
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Words(words));
    }

    /// Has every picture but `none`, and captions for every film but a silent one.
    private static final class Shelf implements Media {
        @Override
        public Optional<Path> find(String reference, SourcePlace place) {
            return reference.contains("none") ? Optional.empty() : Optional.of(Path.of(reference));
        }

        @Override
        public Optional<Path> captions(String reference, SourcePlace place) {
            return reference.contains("silent") ? Optional.empty() : Optional.of(Path.of(reference + ".vtt"));
        }
    }
}
