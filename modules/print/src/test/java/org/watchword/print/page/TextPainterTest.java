package org.watchword.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.type.Face;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.ShapedRun;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class TextPainterTest {
    @Test
    void plainLettersNeedNoExplanation() {
        assertFalse(painted(SampleFaces.WORDS, "en", "help").contains("ActualText"));
    }

    @Test
    void onePieceOfTextIsOneStringWhenNothingIsKerned() {
        assertEquals(1, count(painted(SampleFaces.NUMBERS, "en", "08081 570 192"), "TJ"));
    }

    @Test
    void aRunWithMarksCarriesItsTextAsAWhole() {
        String painted = painted(SampleFaces.NUMBERS, "en", "t\u0323o");

        assertEquals(1, count(painted, "ActualText"));
        assertTrue(painted.contains(Operators.utf16("t\u0323o")), painted);
    }

    @Test
    void arabicLettersAreExplainedOneByOneOnlyWhereTheyMust() {
        String plain = painted(SampleFaces.ARABIC, "ar", "باب");
        String joined = painted(SampleFaces.ARABIC, "ar", "لا");

        assertEquals(0, count(plain, "ActualText") - count(plain, "BDC"));
        assertTrue(count(joined, "ActualText") <= 1, joined);
    }

    @Test
    void everySpanThatIsOpenedIsClosed() {
        for (String text : List.of("t\u0323o", "لا حاجة إلى اسم", "e\u0301", "help")) {
            String painted = painted(SampleFaces.ARABIC, text.charAt(0) > 0x600 ? "ar" : "en", text);

            assertEquals(count(painted, "BDC"), count(painted, "EMC"), painted);
        }
    }

    @Test
    void oneGlyphForTwoTextsHasTwoCodes() {
        EmbeddedFace face = new EmbeddedFace(SampleFaces.WORDS, "F0");

        assertEquals(1, face.code(7, "a"));
        assertEquals(2, face.code(7, "b"));
        assertEquals(1, face.code(7, "a"));
        assertEquals(2, face.count());
    }

    @Test
    void theTableOfCodesNamesEachText() {
        EmbeddedFace face = new EmbeddedFace(SampleFaces.WORDS, "F0");
        for (int i = 0; i < 150; i++) {
            face.code(i, Character.toString('a' + i));
        }
        String table = new String(UnicodeMap.of(face), StandardCharsets.ISO_8859_1);

        assertTrue(table.contains("100 beginbfchar"), table);
        assertTrue(table.contains("50 beginbfchar"), table);
        assertEquals(2, count(table, "endbfchar"));
        assertTrue(table.contains("<0001> <0061>"), table);
    }

    private static String painted(Face face, String language, String text) {
        Operators operators = new Operators();
        EmbeddedFace embedded = new EmbeddedFace(face, "F0");
        Piece piece = new Piece(text, Typeface.of(face), false);
        new Paragraph(new Writing(language), List.of(piece))
                .lines(1_000_000)
                .getFirst()
                .runs()
                .forEach(placed -> draw(operators, embedded, placed.run()));
        return new String(operators.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static void draw(Operators operators, EmbeddedFace face, ShapedRun run) {
        new TextPainter(operators, face, run, 12).drawAt(0, 0);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
