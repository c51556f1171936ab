package org.watchword.print.sheet;

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
        new CutSheet(WIDE, HIGH).mark(page);
    }
}
