package org.watchword.print.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.watchword.print.tag.Element;
import org.watchword.print.type.Face;
import org.watchword.print.type.TextLine;

/// One side of paper that is being drawn. Points (1/72 inch) from the top left, y downwards.
///
/// Whatever is drawn is either content that belongs to an element of the file's tree or decoration that a screen
/// reader passes over; drawing outside both is an error in the program.
public final class Page {
    private final PDPage page;
    private final double width;
    private final double height;
    private final Function<Face, EmbeddedFace> faces;
    private final Operators operators = new Operators();
    private final COSArray marked = new COSArray();
    private final COSDictionary fonts = new COSDictionary();
    private final Opacities opacities = new Opacities();
    private boolean marking;
    private boolean repeating;

    Page(PDPage page, Function<Face, EmbeddedFace> faces) {
        this.page = page;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        this.faces = faces;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Draws what belongs to an element.
    public void content(Element element, Runnable drawing) {
        if (repeating) {
            decoration(drawing);
            return;
        }
        int mark = marked.size();
        marked.add(element.dictionary());
        element.holds(page.getCOSObject(), mark);
        operators.line("/" + element.role().type() + " <</MCID " + mark + ">> BDC");
        mark(drawing);
    }

    /// Says where a figure stands: points from the page's top left.
    public void box(Element figure, double x, double y, double boxWidth, double boxHeight) {
        PDRectangle box =
                new PDRectangle((float) x, (float) (height - y - boxHeight), (float) boxWidth, (float) boxHeight);
        figure.boxed(box.getCOSArray());
    }

    /// Draws what says nothing: grounds, rules, ornaments.
    public void decoration(Runnable drawing) {
        operators.line("/Artifact BMC");
        mark(drawing);
    }

    /// Draws what the file's tree holds already, such as the second of ten equal cards: a screen reader passes over it.
    ///
    /// @param drawing gets an element that stands in no tree
    public void again(Consumer<Element> drawing) {
        repeating = true;
        drawing.accept(Element.document(new COSDictionary()));
        repeating = false;
    }

    /// Draws with the page turned so that lines run upwards.
    ///
    /// @param x where the turned drawing has its top left, in points from the page's top left
    public void upwards(double x, double y, Runnable drawing) {
        turned("0 1 -1 0", x + height, height - y, drawing);
    }

    /// Draws with the page turned so that lines run downwards.
    ///
    /// @param x where the turned drawing has its top left, in points from the page's top left
    public void downwards(double x, double y, Runnable drawing) {
        turned("0 -1 1 0", x - height, height - y, drawing);
    }

    /// Fills a shape.
    ///
    /// @param opacity from 0, not seen, to 1
    public void fill(Shape shape, Colour colour, double opacity) {
        requireMark();
        opacities.use(operators, opacity);
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == java.awt.geom.PathIterator.WIND_EVEN_ODD;
        operators.fill(colour).path(shape, flipped()).line(evenOdd ? "f*" : "f");
    }

    public void fill(Shape shape, Colour colour) {
        fill(shape, colour, 1);
    }

    /// Draws while only what lies inside a shape is seen.
    public void within(Shape clip, Runnable drawing) {
        requireMark();
        operators.line("q").path(clip, flipped()).line("W n");
        opacities.save();
        drawing.run();
        opacities.restore();
        operators.line("Q");
    }

    /// Draws a line of text with the left end of its baseline at a point.
    ///
    /// @param size of the type in points
    public void text(TextLine line, double size, double x, double baseline, Colour colour) {
        requireMark();
        opacities.use(operators, 1);
        operators.fill(colour).line("BT");
        for (TextLine.PlacedRun placed : line.runs()) {
            EmbeddedFace face = faces.apply(placed.run().face());
            fonts.setItem(COSName.getPDFName(face.resource()), face.dictionary());
            new TextPainter(operators, face, placed.run(), size)
                    .drawAt(x + placed.x() * size / 1000, height - baseline);
        }
        operators.line("ET");
    }

    COSArray marked() {
        return marked;
    }

    byte[] operators() {
        return operators.bytes();
    }

    PDPage pdf() {
        return page;
    }

    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, opacities.dictionary());
        return resources;
    }

    private void turned(String turn, double right, double up, Runnable drawing) {
        operators.line("q").raw(turn + " ").numbers(right, up).line("cm");
        opacities.save();
        drawing.run();
        opacities.restore();
        operators.line("Q");
    }

    private void mark(Runnable drawing) {
        if (marking) {
            throw new IllegalStateException("Content stands inside other content");
        }
        marking = true;
        drawing.run();
        marking = false;
        operators.line("EMC");
    }

    private void requireMark() {
        if (!marking) {
            throw new IllegalStateException("Drawn as neither content nor decoration");
        }
    }

    private AffineTransform flipped() {
        return new AffineTransform(1, 0, 0, -1, 0, height);
    }
}
