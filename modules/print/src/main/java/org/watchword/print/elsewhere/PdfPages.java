package org.watchword.print.elsewhere;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// The pages of somebody else's PDF, one at a time: as a picture for a wall of 1920 by 1080 and as the words on it.
/// Nothing of it is trusted.
public final class PdfPages implements AutoCloseable {
    /// More pages than anybody shows in an evening.
    public static final int MOST_PAGES = 300;

    private static final long MOST_BYTES = 200L << 20;
    private static final int WIDE = 1920;
    private static final int HIGH = 1080;

    /// Of a picture inside the page: a photograph of any camera is smaller.
    private static final long MOST_PIXELS = 120_000_000;

    private static final int DEEPEST = 5;
    private static final int HEAD = 1024;
    private static final int LARGE_PNG = 900 << 10;
    private static final float QUALITY = 0.88f;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// What came of opening a file.
    public sealed interface Opened {
        /// It can be looked at. Close it.
        record Ready(PdfPages pages) implements Opened {}

        /// It cannot, and why.
        record Refused(Why why) implements Opened {}
    }

    /// Why a file is not taken.
    public enum Why {
        NO_PDF,
        /// A file of PowerPoint or of another office program: it can be saved as PDF there.
        OFFICE,
        /// It asks for a password.
        LOCKED,
        BROKEN,
        NO_PAGES,
        TOO_MANY_PAGES,
        TOO_LARGE
    }

    /// A page.
    public static final class Page {
        private final byte[] picture;
        private final String ending;
        private final List<String> lines;

        private Page(byte[] picture, String ending, List<String> lines) {
            this.picture = picture;
            this.ending = ending;
            this.lines = List.copyOf(lines);
        }

        /// The file of its picture.
        public byte[] picture() {
            return picture.clone();
        }

        /// What the picture's name ends with, `png` or `jpg`.
        public String ending() {
            return ending;
        }

        /// The words on it, from top to bottom; none on a page that is a picture itself.
        public List<String> lines() {
            return lines;
        }
    }

    /// Opens a file.
    ///
    /// @throws IOException when it is not there or cannot be read
    public static Opened open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (!new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return new Opened.Refused(isOffice(head) ? Why.OFFICE : Why.NO_PDF);
        }
        if (Files.size(file) > MOST_BYTES) {
            return new Opened.Refused(Why.TOO_LARGE);
        }
        try {
            return guarded(() -> checked(Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())));
        } catch (InvalidPasswordException locked) {
            return new Opened.Refused(Why.LOCKED);
        } catch (IOException broken) {
            return new Opened.Refused(Why.BROKEN);
        }
    }

    private static Opened checked(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0 || pages > MOST_PAGES) {
            document.close();
            return new Opened.Refused(pages == 0 ? Why.NO_PAGES : Why.TOO_MANY_PAGES);
        }
        return new Opened.Ready(new PdfPages(document));
    }

    private static boolean isOffice(byte[] head) {
        boolean zip = head.length > 2 && head[0] == 'P' && head[1] == 'K';
        boolean old = head.length >= OLD_OFFICE.length;
        for (int i = 0; old && i < OLD_OFFICE.length; i++) {
            old = head[i] == OLD_OFFICE[i];
        }
        return zip || old;
    }

    /// How many there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page and reads its words.
    ///
    /// @param number from 0
    /// @throws IOException when the page is broken, or holds a picture that is too large to be drawn
    public Page page(int number) throws IOException {
        return guarded(() -> drawn(number));
    }

    private Page drawn(int number) throws IOException {
        PDPage page = document.getPage(number);
        look(page.getResources(), 0);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float wide = turned ? box.getHeight() : box.getWidth();
        float high = turned ? box.getWidth() : box.getHeight();
        if (!(wide > 0 && high > 0)) {
            throw new IOException("a page without a size");
        }
        BufferedImage image = renderer.renderImage(number, Math.min(WIDE / wide, HIGH / high), ImageType.RGB);
        byte[] png = png(image);
        boolean small = png.length <= LARGE_PNG;
        return new Page(small ? png : jpg(image), small ? "png" : "jpg", words(number));
    }

    /// A stranger's file may break what reads it in any way: that is its own fault and never the program's.
    private static <T> T guarded(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof IOException known ? known : new IOException("broken", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static void look(@Nullable PDResources resources, int deep) throws IOException {
        if (resources == null || deep > DEEPEST) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                throw new IOException("a picture that is too large");
            }
            if (object instanceof PDFormXObject form) {
                look(form.getResources(), deep + 1);
            }
        }
    }

    private List<String> words(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number + 1);
        stripper.setEndPage(number + 1);
        return stripper.getText(document)
                .lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Co}\\uFFFD]", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpg(BufferedImage image) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpg");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
