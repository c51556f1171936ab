package org.watchword.content.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

class GapsTest {
    private static final Print LETTER = LibraryReader.read(List.of(
                    Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content")))
            .print("letter-to-the-host")
            .orElseThrow();

    private static PrintText text(Print print) {
        return print.text("en").orElseThrow();
    }

    private static String words(PrintText text) {
        return Inline.plain(
                Inline.allOf(text.lead()).filter(Inline.Words.class::isInstance).toList());
    }

    @Test
    void theGapsComeInTheOrderOfTheLetter() {
        assertEquals(
                List.of("date", "name of the host", "name of the place"),
                Gaps.of(text(LETTER)).subList(0, 3));
    }

    @Test
    void whatIsWrittenStandsInTheLetterAndTheRestStaysAGap() {
        Print filled = Gaps.filled(LETTER, Map.of("date", " 23 November ", "name of the host", "  "));
        assertEquals(
                "23 November",
                Inline.plain(((Block.Paragraph) text(filled).lead().getFirst()).text()));
        assertEquals("name of the host", Gaps.of(text(filled)).getFirst());
        assertEquals("date", Gaps.of(text(LETTER)).getFirst(), "the letter itself is as it was");
    }

    @Test
    void whatIsWrittenIsNeverTakenForAGap() {
        Print filled = Gaps.filled(LETTER, Map.of("date", "[last day for the forms] $1\n"));
        assertEquals(
                "(last day for the forms) $1",
                Inline.plain(((Block.Paragraph) text(filled).lead().getFirst()).text()));
    }

    @Test
    void aGapThatIsLeftIsALineWithItsName() {
        String words = words(Gaps.lined(text(LETTER)));
        assertEquals("________________________ (date)", words.substring(0, 31));
        assertEquals(List.of(), Gaps.of(Gaps.lined(text(LETTER))));
    }
}
