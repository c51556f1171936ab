package org.watchword.print.page;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
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
    private static final BasicStroke LINE = new BasicStroke(1.5f);
    /// Around the light that numbers stand in: they stay the strongest thing on the page.
    private static final BasicStroke STRONG_LINE = new BasicStroke(2.5f);
    private static final BasicStroke HAIR = new BasicStroke(0.4f);
    private static final Colour LINE_COLOUR = new Colour(0x000000);
    private static final double DARK = 0.18;
    private static final double PALE = 0.8;
    private static final double FOLD_MARK = 9;
    private static final double SLIM = 12;

    private final PDPage page;
    private final double width;
    private final double height;
    private final Function<Face, EmbeddedFace> faces;
    private final Operators operators = new Operators();
    private final COSArray marked = new COSArray();
    private final COSDictionary fonts = new COSDictionary();
    private final Photos photos = new Photos();
    private final Opacities opacities = new Opacities();
    private final Inking inking;
    private final Trim trim;
    private boolean marking;
    private boolean repeating;

    Page(PDPage page, Function<Face, EmbeddedFace> faces, Inking inking, Trim trim) {
        this.page = page;
        this.width = page.getMediaBox().getWidth() - 2 * trim.around();
        this.height = page.getMediaBox().getHeight() - 2 * trim.around();
        this.faces = faces;
        this.inking = inking;
        this.trim = trim;
    }

    /// Of the paper that is handed out, in points; what is cut off is no part of it.
    public double width() {
        return width;
    }

    /// Of the paper that is handed out, in points.
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
        double left = x + trim.around();
        double bottom = height + trim.around() - y - boxHeight;
        PDRectangle box = new PDRectangle((float) left, (float) bottom, (float) boxWidth, (float) boxHeight);
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

    /// Fills a shape: a dot, a rule, a code.
    public void fill(Shape shape, Colour colour) {
        paint(shape, inking.mark(colour), 1);
    }

    /// Fills a part of a picture.
    ///
    /// @param opacity from 0, not seen, to 1
    public void picture(Shape shape, Colour colour, double opacity) {
        paint(shape, inking.picture(colour), opacity);
    }

    /// Draws a picture made of pixels, in a box in points from the page's top left.
    public void photo(BufferedImage image, double x, double y, double boxWidth, double boxHeight) {
        requireMark();
        opacities.use(operators, 1);
        double left = x + trim.around();
        double bottom = height + trim.around() - y - boxHeight;
        operators.line("q").numbers(boxWidth, 0, 0, boxHeight, left, bottom).line("cm");
        operators.line("/" + photos.add(image) + " Do").line("Q");
    }

    /// Fills a large surface. It runs beyond the cut where it touches the edge of the paper; where ink is saved its
    /// inner sides are lines instead, but for a slim band.
    public void ground(Rectangle2D surface, Colour colour) {
        boolean slim = Math.min(surface.getWidth(), surface.getHeight()) < SLIM;
        if (inking.linesOut(colour) && !slim) {
            boolean strong = colour.luminance() > DARK && colour.luminance() < PALE;
            BasicStroke line = strong ? STRONG_LINE : LINE;
            fill(line.createStrokedShape(Trim.seams(surface, width, height)), lineOf(colour));
        } else {
            paint(bled(surface), inking.ground(colour), 1);
        }
    }

    /// Fills a large shape that says nothing; where ink is saved it is drawn as a line.
    public void ornament(Shape shape, Colour colour) {
        if (inking.linesOut(colour)) {
            fill(LINE.createStrokedShape(shape), LINE_COLOUR);
        } else {
            paint(shape, inking.ground(colour), 1);
        }
    }

    /// A surface with what of it lies beyond the cut.
    public Rectangle2D bled(Rectangle2D surface) {
        return trim.bled(surface, width, height);
    }

    /// Marks where the paper is folded: short strokes at the upper and the lower edge, as decoration.
    ///
    /// @param x in points from the left
    public void foldMark(double x, Colour colour) {
        decoration(() -> fill(HAIR.createStrokedShape(trim.foldMarks(x, height, FOLD_MARK)), colour));
    }

    /// Marks where the paper is cut, when somebody will cut it.
    void cutMarks() {
        if (trim.around() > 0) {
            decoration(() -> fill(HAIR.createStrokedShape(trim.marks(width, height)), LINE_COLOUR));
        }
    }

    private void paint(Shape shape, Colour colour, double opacity) {
        requireMark();
        opacities.use(operators, opacity);
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == java.awt.geom.PathIterator.WIND_EVEN_ODD;
        operators.fill(colour).path(shape, flipped()).line(evenOdd ? "f*" : "f");
    }

    /// Light grounds get a dark line too: a pale one would say nothing.
    private static Colour lineOf(Colour ground) {
        return ground.luminance() > DARK ? LINE_COLOUR : ground;
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
        operators.fill(inking.text(colour)).line("BT");
        for (TextLine.PlacedRun placed : line.runs()) {
            EmbeddedFace face = faces.apply(placed.run().face());
            fonts.setItem(COSName.getPDFName(face.resource()), face.dictionary());
            new TextPainter(operators, face, placed.run(), size)
                    .drawAt(trim.around() + x + placed.x() * size / 1000, trim.around() + height - baseline);
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

    COSDictionary resources(Streams streams) throws IOException {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, opacities.dictionary());
        if (!photos.isEmpty()) {
            resources.setItem(COSName.XOBJECT, photos.dictionary(streams));
        }
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
        return new AffineTransform(1, 0, 0, -1, trim.around(), trim.around() + height);
    }
}
