package org.watchword.print.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.elsewhere.PdfPages.Opened;
import org.watchword.print.elsewhere.PdfPages.Why;

class PdfPagesTest {
    @TempDir
    Path folder;

    @Test
    void aPageBecomesAPictureForTheWallAndItsWords() throws IOException {
        Path file = pdf(document -> {
            write(document, PDRectangle.A4, "Spotting the signs", "Look for several together.");
            write(document, new PDRectangle(1280, 720), "Wide");
        });
        try (PdfPages pages = open(file)) {
            assertEquals(2, pages.count());
            PdfPages.Page first = pages.page(0);
            assertEquals(List.of("Spotting the signs", "Look for several together."), first.lines());
            assertEquals("png", first.ending());
            BufferedImage tall = ImageIO.read(new ByteArrayInputStream(first.picture()));
            assertEquals(1080, tall.getHeight(), 1);
            BufferedImage wide =
                    ImageIO.read(new ByteArrayInputStream(pages.page(1).picture()));
            assertEquals(1920, wide.getWidth(), 1);
            assertEquals(1080, wide.getHeight(), 1);
        }
    }

    @Test
    void aPageThatIsTurnedFitsToo() throws IOException {
        Path file = pdf(document -> write(document, PDRectangle.A4, "Turned").setRotation(90));
        try (PdfPages pages = open(file)) {
            BufferedImage turned =
                    ImageIO.read(new ByteArrayInputStream(pages.page(0).picture()));
            assertEquals(1080, turned.getHeight(), 1);
        }
    }

    @Test
    void aPhotographIsKeptSmall() throws IOException {
        BufferedImage noise = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Path file = pdf(document -> {
            PDPage page = new PDPage(new PDRectangle(1920, 1080));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, noise), 0, 0, 1920, 1080);
            }
        });
        try (PdfPages pages = open(file)) {
            assertEquals("jpg", pages.page(0).ending());
            assertEquals(List.of(), pages.page(0).lines());
        }
    }

    @Test
    void aPictureTooLargeToBeDrawnIsLeftAlone() throws IOException {
        Path file = folder.resolve("bomb.pdf");
        Files.writeString(file, bomb(), StandardCharsets.ISO_8859_1);
        try (PdfPages pages = open(file)) {
            assertThrows(IOException.class, () -> pages.page(0));
        }
    }

    /// A page that says it holds a picture of 30,000 by 30,000.
    private static String bomb() {
        return """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>> endobj
                4 0 obj <</Length 4>> stream
                /A Do
                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8/Length 1>> stream
                x
                endstream endobj
                trailer <</Root 1 0 R>>
                """;
    }

    @Test
    void whatIsNoPdfIsToldByWhatItIs() throws IOException {
        assertEquals(Why.NO_PDF, refused("a letter".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Why.NO_PDF, refused(new byte[0]));
        assertEquals(Why.OFFICE, refused("PK\3\4 ppt/presentation.xml".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Why.OFFICE, refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertEquals(Why.BROKEN, refused("%PDF-1.7\nnothing more".getBytes(StandardCharsets.UTF_8)));
        assertThrows(NoSuchFileException.class, () -> PdfPages.open(folder.resolve("gone.pdf")));
    }

    @Test
    void aLockedOneAndOneWithoutPagesAreRefused() throws IOException {
        Path locked = pdf(document -> {
            write(document, PDRectangle.A4, "Secret");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
        assertEquals(Why.LOCKED, why(locked));
        assertEquals(Why.NO_PAGES, why(pdf(_ -> {})));
        assertEquals(Why.TOO_MANY_PAGES, why(pdf(document -> {
            for (int i = 0; i <= PdfPages.MOST_PAGES; i++) {
                document.addPage(new PDPage());
            }
        })));
    }

    private Why refused(byte[] bytes) throws IOException {
        return why(Files.write(folder.resolve("a.pdf"), bytes));
    }

    private static Why why(Path file) throws IOException {
        return assertInstanceOf(Opened.Refused.class, PdfPages.open(file)).why();
    }

    private static PdfPages open(Path file) throws IOException {
        return assertInstanceOf(Opened.Ready.class, PdfPages.open(file)).pages();
    }

    private interface Writing {
        void write(PDDocument document) throws IOException;
    }

    private Path pdf(Writing writing) throws IOException {
        Path file = folder.resolve("made.pdf");
        try (PDDocument document = new PDDocument()) {
            writing.write(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDPage write(PDDocument document, PDRectangle size, String... lines) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.beginText();
            stream.setFont(new PDType1Font(FontName.HELVETICA), 24);
            stream.newLineAtOffset(40, size.getHeight() - 60);
            for (String line : lines) {
                stream.showText(line);
                stream.newLineAtOffset(0, -40);
            }
            stream.endText();
        }
        return page;
    }
}
