package org.watchword.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// One page of a print as pixels, so that it can be looked at before it is saved or printed.
public final class PagePicture {
    private static final int MOST_DPI = 600;
    private static final int LEAST = 16;
    private static final int MOST = 4000;

    private final BufferedImage image;

    private PagePicture(BufferedImage image) {
        this.image = image;
    }

    /// Draws a page.
    ///
    /// @param page from 0 to `printed.pages() - 1`
    /// @param dpi pixels to the inch, from 1 to 600; a screen wants 96 to 192
    public static PagePicture of(Printed printed, int page, int dpi) {
        if (dpi < 1 || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dpi must be from 1 to " + MOST_DPI + ": " + dpi);
        }
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("A print of our own could not be drawn", e);
        }
    }

    /// Draws a page for a screen: whatever the paper, it has about as many pixels, so that the largest poster is drawn
    /// as
    /// quickly as a card.
    ///
    /// @param page from 0 to `printed.pages() - 1`
    /// @param longest pixels of the longer side, from 16 to 4000
    public static PagePicture within(Printed printed, int page, int longest) {
        if (longest < LEAST || longest > MOST) {
            throw new IllegalArgumentException("a side must have " + LEAST + " to " + MOST + " pixels: " + longest);
        }
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDRectangle box = document.getPage(page).getCropBox();
            float scale = longest / Math.max(box.getWidth(), box.getHeight());
            return new PagePicture(new PDFRenderer(document).renderImage(page, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("A print of our own could not be drawn", e);
        }
    }

    /// Pixels across.
    public int width() {
        return image.getWidth();
    }

    /// Pixels down.
    public int height() {
        return image.getHeight();
    }

    /// All pixels row by row from the top left, each `0xAARRGGBB` and opaque: what a JavaFX `PixelWriter` takes.
    public int[] argb() {
        return image.getRGB(0, 0, width(), height(), null, 0, width());
    }

    /// The picture for `ImageIO` and Swing.
    public BufferedImage image() {
        return image;
    }
}
