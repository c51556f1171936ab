package org.watchword.print.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font file, seen twice: by the JDK, which shapes text with it, and by FontBox, which writes it into a file.
///
/// All measures are in thousandths of the type size. Safe for use by several threads.
public final class Face {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int FIRST_NOT_A_GLYPH = 0xFFFE;

    private final String name;
    private final Font shaper;
    private final TrueTypeFont outlines;
    private final CmapLookup letters;
    private final FaceMeasures measures;

    private Face(String name, Font shaper, TrueTypeFont outlines) throws IOException {
        this.name = name;
        this.shaper = shaper;
        this.outlines = outlines;
        this.letters = outlines.getUnicodeCmapLookup();
        this.measures = FaceMeasures.of(outlines);
    }

    /// Reads a TrueType file to its end; the caller closes the stream.
    ///
    /// @throws IOException when the bytes are not a usable TrueType font
    public static Face read(String name, InputStream file) throws IOException {
        byte[] bytes = file.readAllBytes();
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, 1000f,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            return new Face(name, font, new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)));
        } catch (FontFormatException e) {
            throw new IOException("Not a TrueType font: " + name, e);
        }
    }

    /// The font's own name.
    public String name() {
        return name;
    }

    /// The tables of the file, for writing a subset of it. Guard reads with the face's monitor.
    // Only the writer of PDF files in this part asks for it; the windows never do.
    @SuppressWarnings("exports")
    public TrueTypeFont outlines() {
        return outlines;
    }

    public FaceMeasures measures() {
        return measures;
    }

    /// Whether it can draw a character; characters that only steer the text need no letter.
    boolean has(int codePoint) {
        return Steering.is(codePoint) || letters.getGlyphId(codePoint) != 0;
    }

    /// The outlines of glyphs at their places, in thousandths of the type size, upside down as on a screen.
    Shape outline(List<Glyph> glyphs) {
        int[] ids = glyphs.stream().mapToInt(Glyph::id).toArray();
        GlyphVector drawn = shaper.createGlyphVector(EXACT, ids);
        for (int i = 0; i < ids.length; i++) {
            Glyph glyph = glyphs.get(i);
            drawn.setGlyphPosition(i, new Point2D.Double(glyph.x(), -glyph.y()));
        }
        return drawn.getOutline();
    }

    /// Shapes a stretch of one direction.
    ShapedRun shape(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector shaped = shaper.layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
        List<Glyph> glyphs = new ArrayList<>(shaped.getNumGlyphs());
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int id = shaped.getGlyphCode(i);
            if (id < FIRST_NOT_A_GLYPH) {
                Point2D at = shaped.getGlyphPosition(i);
                glyphs.add(new Glyph(id, shaped.getGlyphCharIndex(i), at.getX(), -at.getY()));
            }
        }
        double width = shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
        return new ShapedRun(this, text, rightToLeft, glyphs, width);
    }
}
