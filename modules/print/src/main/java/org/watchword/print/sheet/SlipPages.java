package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.SlipSheet;
import org.watchword.print.SlipSheet.Slip;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// Eight slips on an A4 page, with marks to cut along.
record SlipPages(TypeCase types, SlipSheet sheet) implements Sheet {

    private static final double HEIGHT = 297 / 25.4 * 72;
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double WIDE = Setting.A4_WIDTH / COLUMNS;
    private static final double HIGH = HEIGHT / ROWS;
    private static final double MARK = 7;
    private static final float LINE = 0.6f;

    @Override
    public void draw(PrintFile file) throws Refusal {
        List<Slip> slips = sheet.slips();
        SlipFace face = new SlipFace(types, sheet.words());
        for (Slip slip : slips) {
            if (!face.fits(slip, WIDE, HIGH)) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, sheet.words().keep());
            }
        }
        for (int first = 0; first < slips.size(); first += COLUMNS * ROWS) {
            page(file, face, slips.subList(first, Math.min(slips.size(), first + COLUMNS * ROWS)), first == 0);
        }
    }

    private void page(PrintFile file, SlipFace face, List<Slip> slips, boolean first) {
        Page page = file.page(Setting.A4_WIDTH, HEIGHT);
        for (int at = 0; at < slips.size(); at++) {
            Element section = file.root().child(Role.SECTION);
            boolean leads = first && at == 0;
            int row = at / COLUMNS;
            double x = at % COLUMNS * WIDE;
            double y = row * HIGH;
            face.draw(slips.get(at), new Spot(page, section, x, y, WIDE), HIGH, leads ? Role.TITLE : Role.HEADING);
        }
        page.decoration(() -> page.fill(new BasicStroke(LINE).createStrokedShape(marks()), Ink.SOFT));
    }

    /// Short strokes where the lines of a cut begin, meet and end: a whole line would be seen when the knife slips.
    private static Path2D marks() {
        Path2D marks = new Path2D.Double();
        for (int column = 1; column < COLUMNS; column++) {
            for (int row = 0; row <= ROWS; row++) {
                double y = row * HIGH;
                marks.append(
                        new Line2D.Double(
                                column * WIDE, Math.max(0, y - MARK), column * WIDE, Math.min(HEIGHT, y + MARK)),
                        false);
            }
        }
        for (int row = 1; row < ROWS; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                double x = column * WIDE;
                marks.append(
                        new Line2D.Double(
                                Math.max(0, x - MARK), row * HIGH, Math.min(Setting.A4_WIDTH, x + MARK), row * HIGH),
                        false);
            }
        }
        return marks;
    }
}
