package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.stream.DoubleStream;
import org.watchword.print.Refused;
import org.watchword.print.copy.Entry;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;

/// A poster whose first number hangs at its foot ten times, on strips that are cut apart by hand and torn off.
record TearOff(Setting setting) implements Sheet {
    private static final double[] TRIED = {1, 0.92, 0.85, 0.78, 0.7};
    private static final int STRIPS = 10;
    private static final double MM = 72 / 25.4;
    private static final double LENGTH = 62 * MM;
    private static final double EDGE = 5 * MM;
    private static final float LINE = 0.6f;
    private static final float DASH = 4;

    @Override
    public void draw(PrintFile file) throws Refusal {
        Strip strip = strip();
        Poster poster = new Poster(new Setting(
                setting.types(), setting.copy(), setting.width(), setting.height() - LENGTH, setting.scale()));
        PosterParts parts = poster.fitting();
        Page page = file.page(setting.width(), setting.height());
        poster.draw(parts, page, file.root());
        for (int at = 0; at < STRIPS; at++) {
            drawStrip(strip, page, at);
        }
        page.decoration(() -> page.fill(cuts(), Ink.SOFT));
    }

    private Strip strip() throws Refusal {
        if (setting.copy().contacts().isEmpty()) {
            throw new Refusal(Refused.Reason.NO_NUMBER, setting.copy().title());
        }
        Entry first = setting.copy().contacts().getFirst();
        double length = LENGTH - 2 * EDGE;
        return DoubleStream.of(TRIED)
                .mapToObj(size -> Strip.of(setting, first, length, size))
                .filter(strip -> strip.fits(length, wide() - 2 * EDGE))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refused.Reason.DOES_NOT_FIT, first.name()));
    }

    /// The poster has told the number already: a screen reader need not hear it ten times more.
    private void drawStrip(Strip strip, Page page, int at) {
        double length = LENGTH - 2 * EDGE;
        double free = (wide() - 2 * EDGE - strip.height(length)) / 2;
        double top = setting.height() - LENGTH;
        Runnable drawn = () -> page.again(nowhere -> strip.draw(new Spot(page, nowhere, 0, free, length)));
        if (setting.writing().rightToLeft()) {
            page.downwards((at + 1) * wide() - EDGE, top + EDGE, drawn);
        } else {
            page.upwards(at * wide() + EDGE, top + LENGTH - EDGE, drawn);
        }
    }

    private Shape cuts() {
        Path2D cuts = new Path2D.Double();
        double top = setting.height() - LENGTH;
        for (int at = 1; at < STRIPS; at++) {
            cuts.append(new Line2D.Double(at * wide(), top, at * wide(), setting.height()), false);
        }
        BasicStroke dashes =
                new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {DASH, DASH}, 0);
        return dashes.createStrokedShape(cuts);
    }

    private double wide() {
        return setting.width() / STRIPS;
    }
}
