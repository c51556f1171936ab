package org.watchword.print.sheet;

/// What stands on one card or small form: words from its top, and at its foot what comes last.
///
/// @param inset between the edge where it is cut and whatever is printed, in points; never under 5 mm
/// @param foot numbers of a form, and who checked what
record SmallFace(Setting setting, double inset, Stack words, Stack foot) {
    private static final double GAP = 4;

    /// What stands above all words: that it is a draft, or a little light.
    static Brick head(Setting setting) {
        return setting.copy().draft()
                ? DraftBrick.of(setting)
                : new LampBrick(setting.writing().rightToLeft());
    }

    /// What is left of the height; less than nothing when it is too low.
    double spare() {
        return setting.height() - 2 * inset - words.height(column()) - GAP - foot.height(column());
    }

    boolean fits() {
        return spare() >= 0 && !words.overflows(column()) && !foot.overflows(column());
    }

    /// @param corner the top left corner of the card
    void draw(Spot corner) {
        Spot spot = corner.down(inset).column(inset, column());
        words.draw(spot);
        foot.draw(spot.down(setting.height() - 2 * inset - foot.height(column())));
    }

    private double column() {
        return setting.width() - 2 * inset;
    }
}
