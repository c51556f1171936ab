package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.PrintFile;

/// Two sides to take away. For the public the numbers stand on the back, where a folded or filed leaflet is turned;
/// for people affected they come first.
record Leaflet(Setting setting) implements Sheet {
    private static final double[] SIZES = {14, 13.5, 13, 12.5, 12};

    @Override
    public void draw(PrintFile file) throws Refusal {
        List<LeafletSide> sides = fitting();
        for (LeafletSide side : sides) {
            side.draw(file);
        }
    }

    private List<LeafletSide> fitting() throws Refusal {
        String subject = setting.copy().title();
        for (double size : SIZES) {
            LeafletParts parts = LeafletParts.of(setting, size);
            List<LeafletSide> sides = parts.sides();
            if (!sides.isEmpty()) {
                return sides;
            }
            subject = parts.tooMuch();
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, subject);
    }
}
