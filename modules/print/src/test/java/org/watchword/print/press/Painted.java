package org.watchword.print.press;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.watchword.print.Printed;
import org.watchword.print.page.Colour;

/// What a page's operators paint: each letter with its colour and that of the last shape painted beneath it.
final class Painted extends PDFGraphicsStreamEngine {
    /// A letter's middle, in points from the page's bottom left.
    record Ink(Colour letter, Colour ground, Point2D at) {
        /// As WCAG 2 counts it, from 1 to 21.
        double contrast() {
            double light = Math.max(letter.luminance(), ground.luminance());
            double dark = Math.min(letter.luminance(), ground.luminance());
            return (light + 0.05) / (dark + 0.05);
        }
    }

    private record Fill(Area shape, Colour colour) {}

    private static final Colour WHITE = new Colour(0xFFFFFF);
    private final List<Fill> fills = new ArrayList<>();
    private final List<Ink> letters = new ArrayList<>();
    private GeneralPath path = new GeneralPath();
    private boolean clips;

    private Painted(PDPage page) {
        super(page);
    }

    static List<Ink> letters(Printed printed) throws IOException {
        List<Ink> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            for (PDPage page : document.getPages()) {
                Painted painted = new Painted(page);
                painted.processPage(page);
                all.addAll(painted.letters);
            }
        }
        return all;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        Point2D middle = place.transformPoint(displacement.getX() / 2, 0.3f);
        Colour ground = fills.reversed().stream()
                .filter(fill -> fill.shape().contains(middle))
                .map(Fill::colour)
                .findFirst()
                .orElse(WHITE);
        letters.add(new Ink(colour(), ground, middle));
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        Area shape = new Area(path);
        shape.intersect(getGraphicsState().getCurrentClippingPath());
        fills.add(new Fill(shape, colour()));
        path = new GeneralPath();
    }

    private Colour colour() throws IOException {
        return new Colour(getGraphicsState().getNonStrokingColor().toRGB());
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
        path.setWindingRule(windingRule);
    }

    @Override
    public void endPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath(path);
        }
        clips = false;
        path = new GeneralPath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        throw new IllegalStateException("Our pages draw no rectangles by that operator");
    }

    @Override
    public void strokePath() {
        throw new IllegalStateException("Our pages stroke nothing");
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        throw new IllegalStateException("Our pages stroke nothing");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("Our pages have no pixels");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new IllegalStateException("Our pages have no shades");
    }
}
