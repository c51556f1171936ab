package org.watchword.print.mark;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.print.page.Page;

/// A picture of the library (SVG), drawn as vectors.
public final class Drawing {
    private final SVGDocument picture;

    private Drawing(SVGDocument picture) {
        this.picture = picture;
    }

    /// Reads a picture; whatever it refers to outside itself is not fetched.
    ///
    /// @throws IOException when the file cannot be read or is not an SVG picture
    public static Drawing read(Path file) throws IOException {
        LoaderContext nothingOutside = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        try (InputStream bytes = Files.newInputStream(file)) {
            SVGDocument picture = new SVGLoader().load(bytes, null, nothingOutside);
            if (picture == null) {
                throw new IOException("Not an SVG picture: " + file.getFileName());
            }
            return new Drawing(picture);
        }
    }

    /// Width divided by height.
    public double proportion() {
        return picture.size().width / picture.size().height;
    }

    /// Draws it on a page, inside content or decoration, in a box in points from the page's top left.
    public void draw(Page page, double x, double y, double width, double height) {
        ViewBox box = new ViewBox((float) x, (float) y, (float) width, (float) height);
        picture.renderWithPlatform(NullPlatformSupport.INSTANCE, new PageOutput(page), box);
    }
}
