package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.PrintFile;

/// Two sides to take away. For the public the numbers stand on the back, where a folded or filed leaflet is turned;
/// for people affected they come first. Large letters take as many sides as they need.
record Leaflet(Setting setting) implements Sheet {
    private static final double[] SIZES = {14, 13.5, 13, 12.5, 12};

    @Override
    public void draw(PrintFile file) throws Refusal {
        List<LeafletSide> sides = fitting();
        for (LeafletSide side : sides) {
            side.draw(file);
        }
    }

    /// Small letters take two sides at most, the largest that fit; large ones as few as the smallest of them take.
    private List<LeafletSide> fitting() throws Refusal {
        List<LeafletSide> best = List.of();
        String subject = setting.copy().title();
        for (double size : SIZES) {
            LeafletParts parts = LeafletParts.of(setting, setting.large() ? large(size) : size);
            List<LeafletSide> sides = setting.large() ? parts.manySides() : parts.sides();
            if (!sides.isEmpty() && (best.isEmpty() || sides.size() < best.size())) {
                best = sides;
            }
            subject = parts.tooMuch();
            if (!best.isEmpty() && !setting.large()) {
                break;
            }
        }
        if (best.isEmpty()) {
            throw new Refusal(Refused.Reason.DOES_NOT_FIT, subject);
        }
        return best;
    }

    /// From 18 down to 16 points on the paper, unless the paper itself makes more of it.
    private double large(double size) {
        return Math.max(size, setting.aim(SIZES[0]) - (SIZES[0] - size) / setting.scale());
    }
}
