package org.watchword.print.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.SampleFaces;

class ParagraphTest {
    private static final Typeface WORDS = Typeface.of(SampleFaces.WORDS, SampleFaces.ARABIC);
    private static final Typeface NUMBERS = Typeface.of(SampleFaces.NUMBERS);
    private static final Writing ENGLISH = new Writing("en");
    private static final Writing ARABIC = new Writing("ar");

    @Test
    void linesHoldAllWordsInOrder() {
        String words = "You see journeys that nobody else sees. You need not be sure.";

        assertEquals(words, written(lines(words, 9000)));
    }

    @Test
    void noLineIsWiderThanTheColumn() {
        List<TextLine> lines = lines("You see journeys that nobody else sees. You need not be sure.", 9000);

        assertTrue(lines.size() > 2);
        assertTrue(lines.stream().allMatch(line -> line.width() <= 9000));
    }

    @Test
    void theBlankAtTheEndOfALineIsKeptButDoesNotCount() {
        TextLine first = lines("You see journeys that nobody else sees.", 9000).getFirst();

        assertTrue(first.advance() > first.width());
        assertTrue(written(List.of(first)).endsWith(" "));
    }

    @Test
    void aNumberIsNeverBroken() {
        List<Piece> pieces = List.of(
                new Piece("Call this number now: ", WORDS, false),
                new Piece("08081 570 192", NUMBERS, true),
                new Piece(".", WORDS, false));
        List<TextLine> lines = new Paragraph(ENGLISH, pieces).lines(9500);

        assertTrue(lines.stream().anyMatch(line -> written(List.of(line)).contains("08081 570 192.")));
    }

    @Test
    void theFaceChangesWithThePiece() {
        List<Piece> pieces = List.of(new Piece("Call ", WORDS, false), new Piece("999", NUMBERS, true));
        TextLine line = new Paragraph(ENGLISH, pieces).lines(100_000).getFirst();

        assertEquals(
                List.of(SampleFaces.WORDS, SampleFaces.NUMBERS),
                line.runs().stream().map(placed -> placed.run().face()).toList());
    }

    @Test
    void aTypedNumberInArabicIsReadLeftToRight() {
        TextLine line = new Paragraph(ARABIC, List.of(new Piece("اتصل على 0808 157 0192 الآن", WORDS, false)))
                .lines(100_000)
                .getFirst();

        assertTrue(line.rightToLeft());
        assertEquals(List.of("0808 157 0192"), leftToRight(line));
    }

    @Test
    void arabicLettersAreJoined() {
        TextLine apart = new Paragraph(ARABIC, List.of(new Piece("ب\u200Cب\u200Cب", WORDS, false)))
                .lines(100_000)
                .getFirst();
        TextLine joined = new Paragraph(ARABIC, List.of(new Piece("ببب", WORDS, false)))
                .lines(100_000)
                .getFirst();

        assertFalse(glyphs(apart).equals(glyphs(joined)));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertEquals(List.of(), lines("", 1000));
    }

    private static List<TextLine> lines(String words, double width) {
        return new Paragraph(ENGLISH, List.of(new Piece(words, WORDS, false))).lines(width);
    }

    private static String written(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .map(placed -> placed.run().written())
                .collect(Collectors.joining());
    }

    private static List<String> leftToRight(TextLine line) {
        return line.runs().stream()
                .map(TextLine.PlacedRun::run)
                .filter(run -> !run.rightToLeft())
                .map(ShapedRun::written)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Integer> glyphs(TextLine line) {
        return line.runs().stream()
                .flatMap(placed -> placed.run().glyphs().stream())
                .map(Glyph::id)
                .toList();
    }
}
