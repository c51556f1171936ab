package org.watchword.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Face;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class FontsInFileTest {
    private static final Writing ENGLISH = new Writing("en");

    @Test
    void everyFontIsInTheFileAndCutDown() throws IOException {
        for (PDFont font : fonts("abc", SampleFaces.WORDS, SampleFaces.NUMBERS)) {
            assertTrue(font.isEmbedded());
            assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        }
    }

    @Test
    void aFaceIsWrittenOnceHoweverManyPagesUseIt() throws IOException {
        assertEquals(1, fonts("abc", SampleFaces.WORDS, SampleFaces.WORDS).stream()
                .map(PDFont::getName)
                .distinct()
                .count());
    }

    @Test
    void aFontHoldsOnlyTheGlyphsThatAreUsed() throws IOException {
        PDType0Font font = (PDType0Font) fonts("abc", SampleFaces.NUMBERS).getFirst();
        var file = font.getDescendantFont().getFontDescriptor().getFontFile2();

        assertTrue(file.toByteArray().length < 20_000);
    }

    @Test
    void widthsAreThoseOfTheFace() throws IOException {
        PDFont font = fonts("a", SampleFaces.WORDS).getFirst();
        double measured = new Paragraph(ENGLISH, pieces("a", SampleFaces.WORDS))
                .lines(10_000)
                .getFirst()
                .width();

        assertEquals(measured, font.getWidth(1), 0.6);
        assertEquals("a", font.toUnicode(1));
    }

    @Test
    void theFontNamesNoOtherEncoding() throws IOException {
        PDFont font = fonts("a", SampleFaces.WORDS).getFirst();

        assertEquals(COSName.IDENTITY_H, font.getCOSObject().getCOSName(COSName.ENCODING));
        assertNotNull(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
    }

    private static List<PDFont> fonts(String words, Face... faces) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PrintFile file = new PrintFile(new About("Fonts", ENGLISH, Sample.AT))) {
            for (Face face : faces) {
                Page page = file.page(100, 100);
                var line = new Paragraph(ENGLISH, pieces(words, face)).lines(10_000).getFirst();
                page.content(
                        file.root().child(Role.PARAGRAPH), () -> page.text(line, 10, 10, 50, new Colour(0)));
            }
            try (PDDocument read = Loader.loadPDF(file.bytes())) {
                for (var page : read.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        fonts.add(page.getResources().getFont(name));
                    }
                }
                fonts.forEach(font -> font.getName().length());
            }
        }
        return fonts;
    }

    private static List<Piece> pieces(String words, Face face) {
        return List.of(new Piece(words, Typeface.of(face), false));
    }
}
