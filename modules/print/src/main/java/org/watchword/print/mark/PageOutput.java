package org.watchword.print.mark;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;

/// Lets the SVG renderer draw shapes on a page as vectors.
///
/// Our pictures are flat shapes: gradients, embedded images and filters are left out rather than turned into pixels.
final class PageOutput implements Output {
    private static final int OPAQUE = 255;

    private final Page page;
    private AffineTransform transform = new AffineTransform();
    private @Nullable Area clip;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity = 1;

    PageOutput(Page page) {
        this.page = page;
    }

    @Override
    public void fillShape(Shape shape) {
        if (!(paint instanceof Color colour)) {
            return;
        }
        Shape placed = transform.createTransformedShape(shape);
        double seen = opacity * colour.getAlpha() / OPAQUE;
        Runnable fill = () -> page.picture(placed, new Colour(colour.getRGB() & 0xFFFFFF), seen);
        Area bounds = clip;
        if (bounds == null || bounds.contains(placed.getBounds2D())) {
            fill.run();
        } else if (bounds.intersects(placed.getBounds2D())) {
            page.within(bounds, fill);
        }
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(BufferedImage image) {}

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {}

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {}

    @Override
    public void setPaint(Paint newPaint) {
        paint = newPaint;
    }

    @Override
    public void setPaint(Supplier<Paint> newPaint) {
        paint = newPaint.get();
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area added = new Area(transform.createTransformedShape(shape));
        Area bounds = clip;
        if (bounds != null) {
            added.intersect(bounds);
        }
        clip = added;
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : new Area(transform.createTransformedShape(shape));
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        PageOutput child = new PageOutput(page);
        child.take(this);
        return child;
    }

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public Rectangle2D clipBounds() {
        Area bounds = clip;
        Rectangle2D seen =
                bounds == null ? new Rectangle2D.Double(0, 0, page.width(), page.height()) : bounds.getBounds2D();
        try {
            return transform.createInverse().createTransformedShape(seen).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform newTransform) {
        transform = new AffineTransform(newTransform);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        PageOutput kept = new PageOutput(page);
        kept.take(this);
        return () -> take(kept);
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    private void take(PageOutput other) {
        transform = new AffineTransform(other.transform);
        clip = other.clip;
        paint = other.paint;
        stroke = other.stroke;
        opacity = other.opacity;
    }
}
