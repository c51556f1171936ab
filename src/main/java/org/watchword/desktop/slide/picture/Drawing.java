package org.watchword.desktop.slide.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.watchword.content.media.PictureSize;
import org.watchword.content.media.SvgSafety;

/// A picture file that can be painted at any size. SVG runs no script and fetches nothing from outside.
sealed interface Drawing {
    /// In bytes.
    long LARGEST_DRAWING = 2_000_000;

    /// Twice what a projector of 1920×1080 has in each direction.
    long ENOUGH_PIXELS = 8_300_000;

    /// Width and height of the picture in its own units.
    double width();

    double height();

    /// Paints the whole picture into a rectangle.
    void paint(Graphics2D brush, double left, double top, double width, double height);

    /// Reads a picture of the library.
    ///
    /// @throws IOException when it is missing or damaged
    static Drawing read(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? readVectors(file) : readPixels(file);
    }

    private static Drawing readVectors(Path file) throws IOException {
        if (Files.size(file) > LARGEST_DRAWING) {
            throw new IOException("Too large a drawing: " + file.getFileName());
        }
        byte[] svg = Files.readAllBytes(file);
        if (SvgSafety.fault(svg).isPresent()) {
            throw new IOException("Not a safe drawing: " + file.getFileName());
        }
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        @Nullable SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (document == null) {
            throw new IOException("Not a drawing: " + file.getFileName());
        }
        return new Vectors(document);
    }

    /// Asks the file for its size before anything is decoded. What is larger than a wall needs is decoded in steps.
    private static Drawing readPixels(Path file) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    bytes == null ? Collections.emptyIterator() : ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture: " + file.getFileName());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, true, true);
                PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
                if (size.tooLarge()) {
                    throw new IOException("Too many pixels: " + file.getFileName());
                }
                int step = (int) Math.ceil(Math.sqrt((double) size.width() * size.height() / ENOUGH_PIXELS));
                ImageReadParam coarsely = reader.getDefaultReadParam();
                coarsely.setSourceSubsampling(step, step, 0, 0);
                return new Pixels(reader.read(0, coarsely));
            } finally {
                reader.dispose();
            }
        }
    }

    /// Shapes.
    record Vectors(SVGDocument document) implements Drawing {
        @Override
        public double width() {
            return document.size().getWidth();
        }

        @Override
        public double height() {
            return document.size().getHeight();
        }

        @Override
        public void paint(Graphics2D brush, double left, double top, double width, double height) {
            brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(
                    (Component) null, brush, new ViewBox((float) left, (float) top, (float) width, (float) height));
        }
    }

    /// A photograph or a painted picture.
    record Pixels(BufferedImage image) implements Drawing {
        @Override
        public double width() {
            return image.getWidth();
        }

        @Override
        public double height() {
            return image.getHeight();
        }

        @Override
        public void paint(Graphics2D brush, double left, double top, double width, double height) {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            brush.drawImage(image, (int) left, (int) top, (int) Math.ceil(width), (int) Math.ceil(height), null);
        }
    }
}
