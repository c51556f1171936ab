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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A picture file that can be painted at any size. SVG runs no script and fetches nothing from outside.
sealed interface Drawing {
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
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            @Nullable SVGDocument document = new SVGLoader().load(bytes, null, context);
            if (document == null) {
                throw new IOException("Not a drawing: " + file.getFileName());
            }
            return new Vectors(document);
        }
    }

    private static Drawing readPixels(Path file) throws IOException {
        @Nullable BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException("Not a picture: " + file.getFileName());
        }
        return new Pixels(image);
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
