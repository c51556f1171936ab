package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;

/// Shares the parts of a guide out over its pages. No paragraph or picture is cut in two; a list is, between items.
final class GuidePages {
    private static final double GAP = 8;
    private static final double PART_GAP = 26;
    private static final double FOOT = 54;

    /// A part that goes over the page begins a new one when less than this share of a page is left on the old one.
    private static final double WORTH_BEGINNING = 0.25;

    /// Whether a part that goes on one page is cut.
    enum Parts {
        /// As pages fill: for whoever reads it through.
        FLOWING,
        /// Never: for whoever takes in one thing at a time.
        WHOLE
    }

    private final Setting setting;
    private final Parts parts;
    private final double margin;
    private final double width;
    private final List<GuidePage> done = new ArrayList<>();
    private List<GuidePage.Placed> placed = new ArrayList<>();
    private double top;

    GuidePages(Setting setting, Parts parts, double margin, double width) {
        this.setting = setting;
        this.parts = parts;
        this.margin = margin;
        this.width = width;
    }

    /// The pages in their order, each with what stands on it.
    ///
    /// @param cover height of the head of the first page, in points
    /// @param ending height that the numbers need at the end of the last
    /// @throws Refusal when something that cannot be cut is higher than a page
    List<GuidePage> fill(List<GuidePart> guide, double cover, double ending) throws Refusal {
        top = draft() + cover + setting.scaled(PART_GAP);
        for (int i = 0; i < guide.size(); i++) {
            add(guide.get(i), i);
        }
        if (ending > Math.max(0, bottom() - top) && !placed.isEmpty()) {
            turn();
        }
        turn();
        return List.copyOf(done);
    }

    private void add(GuidePart part, int number) throws Refusal {
        double height = part.height(width, setting.scaled(GAP));
        boolean begun = !placed.isEmpty();
        double left = bottom() - top;
        boolean whole = parts == Parts.WHOLE && height <= fresh();
        if (begun && height > left && (whole || left < WORTH_BEGINNING * fresh())) {
            turn();
        }
        double first = part.body().isEmpty() ? 0 : least(part.body().getFirst());
        place(part.name(), part.heading(), number, first + setting.scaled(GAP));
        for (Brick brick : part.body()) {
            place(part.name(), brick, number, 0);
        }
        top += setting.scaled(PART_GAP - GAP);
    }

    /// @param after what must stand on the same page below it, in points
    private void place(String name, Brick brick, int part, double after) throws Refusal {
        double height = brick.height(width);
        if (top + height + after > bottom()) {
            Optional<Divisible.Divided> divided =
                    brick instanceof Divisible list ? list.divided(width, bottom() - top) : Optional.empty();
            if (divided.isPresent()) {
                put(divided.get().first(), part);
                turn();
                place(name, divided.get().rest(), part, after);
                return;
            }
            if (!placed.isEmpty()) {
                turn();
                place(name, brick, part, after);
                return;
            }
        }
        if (top + height > bottom()) {
            throw new Refusal(Refused.Reason.DOES_NOT_FIT, name);
        }
        put(brick, part);
    }

    private void put(Brick brick, int part) {
        placed.add(new GuidePage.Placed(brick, part, top));
        top += brick.height(width) + setting.scaled(GAP);
    }

    private double least(Brick brick) {
        return brick instanceof Divisible list ? list.least(width) : brick.height(width);
    }

    private void turn() {
        done.add(new GuidePage(placed, width));
        placed = new ArrayList<>();
        top = draft() + margin;
    }

    private double fresh() {
        return bottom() - draft() - margin;
    }

    private double bottom() {
        return setting.height() - draft() - setting.scaled(FOOT);
    }

    private double draft() {
        return new DraftBand(setting).height();
    }
}
