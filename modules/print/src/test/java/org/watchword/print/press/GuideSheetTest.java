package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchword.content.guide.Guide;
import org.watchword.content.guide.GuideReader;
import org.watchword.print.GuideSheet;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;

class GuideSheetTest {
    private static final Map<String, String> FILES = Map.of(
            "README.md",
            "# The guide\n\n- [Home](home.md)\n- [Doors](doors.md)\n",
            "home.md",
            """
            # Home

            Press **Prepare**. [More](doors.md)

            ![All of it in one colour](red.png)

            ## Then

            1. Go to [the doors](doors.md) now.
            2. Press `Ctrl+K`.

            > Never forget.
            """,
            "doors.md",
            "# Doors\n\nOpen them.\n");

    @Test
    void wordsAndPicturesStandOnThePage() throws IOException {
        Printed printed = assertInstanceOf(Printed.class, print(GuideSheetTest::red));
        String text = text(printed);
        assertTrue(text.contains("The guide") && text.contains("Never forget."), text);
        assertTrue(text.contains("Press Prepare. See “Doors”."), text);
        assertTrue(text.contains("Go to “the doors” now."), text);
        BufferedImage page = PagePicture.of(printed, 0, 40).image();
        assertTrue(reds(page) > 1000, "the picture is not there");
    }

    @Test
    void aPictureThatIsMissingIsNamed() {
        Refused refused = assertInstanceOf(Refused.class, print(_ -> Optional.empty()));
        assertEquals(Refused.Reason.NO_PICTURE, refused.reason());
    }

    private static PrintResult print(GuideSheet.Pictures pictures) {
        Guide guide = GuideReader.read(name -> Optional.ofNullable(FILES.get(name)));
        return new Press().print(new GuideSheet(guide, title -> "See “" + title + "”.", pictures), Sample.AT);
    }

    private static Optional<byte[]> red(String name) {
        assertEquals("red.png", name);
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 90, 60);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(png.toByteArray());
    }

    private static int reds(BufferedImage page) {
        int reds = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                reds += (page.getRGB(x, y) & 0xffffff) == 0xff0000 ? 1 : 0;
            }
        }
        return reds;
    }

    private static String text(Printed printed) throws IOException {
        try (PDDocument file = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(file);
        }
    }
}
