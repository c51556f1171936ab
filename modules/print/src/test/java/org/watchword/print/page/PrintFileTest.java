package org.watchword.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class PrintFileTest {
    private static final Colour BLACK = new Colour(0);
    private final PrintFile file = new PrintFile(new About("Tea & <cake>", new Writing("en"), Sample.AT));
    private final Page page = file.page(200, 100);

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void nothingIsDrawnThatIsNeitherContentNorDecoration() {
        assertThrows(IllegalStateException.class, () -> page.fill(new Rectangle2D.Double(), BLACK));
        assertThrows(IllegalStateException.class, () -> page.text(line("x"), 12, 0, 20, BLACK));
    }

    @Test
    void contentDoesNotStandInsideOtherContent() {
        var paragraph = file.root().child(Role.PARAGRAPH);

        assertThrows(IllegalStateException.class, () -> page.content(paragraph, () -> page.decoration(() -> {})));
    }

    @Test
    void theTreeHoldsWhatWasDrawnInOrder() throws IOException {
        write(Role.TITLE, "Title", 20);
        write(Role.PARAGRAPH, "Words", 40);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            PDStructureElement document = (PDStructureElement)
                    read.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            List<String> roles = document.getKids().stream()
                    .map(kid -> ((PDStructureElement) kid).getStructureType())
                    .toList();
            assertEquals(List.of("H1", "P"), roles);
        }
    }

    @Test
    void theDescriptionIsSafeForEveryTitle() throws IOException {
        write(Role.TITLE, "Title", 20);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            String xmp = new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("Tea &amp; &lt;cake&gt;"), xmp);
            assertTrue(xmp.contains("<xmp:CreateDate>2026-06-02T09:30:00+00:00</xmp:CreateDate>"), xmp);
            assertEquals("Tea & <cake>", read.getDocumentInformation().getTitle());
        }
    }

    @Test
    void moreLettersThanABlockOfTheTableHoldsAreReadBack() throws IOException {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                + "0123456789ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿąćęłńśźż";
        write(Role.PARAGRAPH, letters, 20);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            assertEquals(letters, new PDFTextStripper().getText(read).strip());
        }
    }

    @Test
    void aLetterThatStandsForTwoCharactersIsReadBackAsBoth() throws IOException {
        String word = "e\u0301t\u0323e\u0302\u0301";
        write(Role.PARAGRAPH, word, 20);

        try (PDDocument read = Loader.loadPDF(file.bytes())) {
            String text = new PDFTextStripper().getText(read).strip();
            assertEquals(
                    java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC),
                    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
        }
    }

    private void write(Role role, String words, double baseline) {
        page.content(file.root().child(role), () -> page.text(line(words), 1, 10, baseline, BLACK));
    }

    private static TextLine line(String words) {
        Typeface face = Typeface.of(SampleFaces.NUMBERS);
        return new Paragraph(new Writing("en"), List.of(new Piece(words, face, false)))
                .lines(1_000_000)
                .getFirst();
    }
}
