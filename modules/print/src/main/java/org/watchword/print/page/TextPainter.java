package org.watchword.print.page;

import java.util.List;
import org.watchword.print.type.Cluster;
import org.watchword.print.type.FaceMeasures;
import org.watchword.print.type.Glyph;
import org.watchword.print.type.ShapedRun;

/// Writes shaped runs as text operators, with the characters behind the glyphs where they cannot be guessed.
///
/// Left-to-right runs whose glyphs are not one for one carry their text as a whole; right-to-left ones cluster
/// by cluster, because readers reorder what they extract.
final class TextPainter {
    private static final double SAME_HEIGHT = 0.01;
    private static final String NOTHING = "\u200B";

    private final Operators out;
    private final EmbeddedFace face;
    private final ShapedRun run;
    private final double size;
    private boolean open;
    private double pen;
    private double rise;

    TextPainter(Operators out, EmbeddedFace face, ShapedRun run, double size) {
        this.out = out;
        this.face = face;
        this.run = run;
        this.size = size;
    }

    /// Draws the run with its left edge and baseline at a point of the page, in points from the bottom left.
    void drawAt(double x, double y) {
        List<Cluster> clusters = run.clusters();
        out.raw("/" + face.resource() + " ").number(size).raw("Tf ");
        out.numbers(1, 0, 0, 1, x, y).line("Tm");
        boolean explained = !run.rightToLeft() && !isPlain(clusters);
        if (explained) {
            beginActualText(run.written());
        }
        for (Cluster cluster : clusters) {
            draw(cluster);
        }
        closeString();
        if (rise != 0) {
            out.number(0).line("Ts");
        }
        if (explained) {
            out.line("EMC");
        }
    }

    private void draw(Cluster cluster) {
        boolean explained = run.rightToLeft() && !cluster.isPlain();
        if (explained) {
            closeString();
            beginActualText(cluster.text());
        }
        String text = cluster.text().isEmpty() ? NOTHING : cluster.text();
        for (Glyph glyph : cluster.glyphs()) {
            draw(glyph, text);
            text = NOTHING;
        }
        if (explained) {
            closeString();
            out.line("EMC");
        }
    }

    private void draw(Glyph glyph, String text) {
        if (Math.abs(glyph.y() - rise) > SAME_HEIGHT) {
            closeString();
            rise = glyph.y();
            out.number(rise * size / 1000).line("Ts");
        }
        if (!open) {
            out.raw("[");
            open = true;
        }
        long shift = Math.round(glyph.x() - pen);
        if (shift != 0) {
            out.number((double) -shift);
            pen += (double) shift;
        }
        out.code(face.code(glyph.id(), text));
        pen += measures().advance(glyph.id());
    }

    private boolean isPlain(List<Cluster> clusters) {
        int before = -1;
        for (Cluster cluster : clusters) {
            Glyph glyph = cluster.glyphs().getFirst();
            boolean moves = measures().advance(glyph.id()) != 0 && glyph.y() == 0;
            if (!cluster.isPlain() || !moves || glyph.character() < before) {
                return false;
            }
            before = glyph.character();
        }
        return true;
    }

    private void beginActualText(String text) {
        out.line("/Span <</ActualText <FEFF" + Operators.utf16(text) + ">>> BDC");
    }

    private void closeString() {
        if (open) {
            out.line("] TJ");
            open = false;
        }
    }

    private FaceMeasures measures() {
        return run.face().measures();
    }
}
