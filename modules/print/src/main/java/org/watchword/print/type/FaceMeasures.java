package org.watchword.print.type;

import java.io.IOException;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// What layout and a PDF must know about a font, in thousandths of the type size.
public final class FaceMeasures {
    private final int[] advances;
    private final int ascent;
    private final int descent;
    private final int capHeight;

    private FaceMeasures(int[] advances, int ascent, int descent, int capHeight) {
        this.advances = advances;
        this.ascent = ascent;
        this.descent = descent;
        this.capHeight = capHeight;
    }

    static FaceMeasures of(TrueTypeFont font) throws IOException {
        double scale = 1000.0 / font.getUnitsPerEm();
        HorizontalMetricsTable widths = font.getHorizontalMetrics();
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = (int) Math.round(widths.getAdvanceWidth(glyph) * scale);
        }
        return new FaceMeasures(
                advances,
                (int) Math.round(font.getHorizontalHeader().getAscender() * scale),
                (int) Math.round(font.getHorizontalHeader().getDescender() * scale),
                (int) Math.round(font.getOS2Windows().getCapHeight() * scale));
    }

    /// How far a glyph moves the pen.
    public int advance(int glyph) {
        return advances[glyph];
    }

    /// Above the baseline, positive.
    public int ascent() {
        return ascent;
    }

    /// Below the baseline, negative.
    public int descent() {
        return descent;
    }

    /// The height of a capital letter, positive.
    public int capHeight() {
        return capHeight;
    }
}
