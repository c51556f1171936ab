package org.watchword.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Face;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class FontsInFileTest {
    private static final Writing ENGLISH = new Writing("en");

    private final PrintFile file = new PrintFile(new About("Fonts", ENGLISH, Sample.AT));

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void everyFontIsInTheFileAndCutDown() throws IOException {
        write("abc", SampleFaces.WORDS);
        write("abc", SampleFaces.NUMBERS);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            List<PDFont> fonts = fonts(read);
            assertEquals(2, fonts.size());
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*")));
        }
    }

    @Test
    void aFaceIsWrittenOnceHoweverManyPagesUseIt() throws IOException {
        write("abc", SampleFaces.WORDS);
        write("abd", SampleFaces.WORDS);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            assertEquals(1, fonts(read).stream().map(PDFont::getName).distinct().count());
        }
    }

    @Test
    void aFontHoldsOnlyTheGlyphsThatAreUsed() throws IOException {
        write("abc", SampleFaces.NUMBERS);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            PDType0Font font = (PDType0Font) fonts(read).getFirst();
            var cutDown = font.getDescendantFont().getFontDescriptor().getFontFile2();
            assertTrue(cutDown.toByteArray().length < 20_000);
        }
    }

    @Test
    void widthsAndCharactersAreThoseOfTheFace() throws IOException {
        double width = write("a", SampleFaces.WORDS);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            PDFont font = fonts(read).getFirst();
            assertEquals(width, font.getWidth(1), 0.6);
            assertEquals("a", font.toUnicode(1));
        }
    }

    /// On a page of its own; answers the width in thousandths of the type size.
    private double write(String words, Face face) {
        Page page = file.page(100, 100);
        TextLine line = new Paragraph(ENGLISH, List.of(new Piece(words, Typeface.of(face), false)))
                .lines(10_000)
                .getFirst();
        page.content(file.root().child(Role.PARAGRAPH), () -> page.text(line, 10, 10, 50, new Colour(0)));
        return line.width();
    }

    private static List<PDFont> fonts(PDDocument read) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : read.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
