package org.watchword.print;

import java.util.List;

/// Labels to stick over a number that is no longer right. They carry the number and, where it belongs to somebody else
/// than before, a name; nothing on them says what they are about. A page holds one number only, so that two are never
/// mixed up.
///
/// @param language of the words, a BCP 47 tag
/// @param title of the file
/// @param rolls each begins a new page
public record LabelSheet(String language, String title, List<Roll> rolls) implements OwnSheet {

    /// @throws IllegalArgumentException when there is no label
    public LabelSheet {
        rolls = List.copyOf(rolls);
        if (rolls.isEmpty()) {
            throw new IllegalArgumentException("no label to print");
        }
    }

    /// So many labels with one number, to the next full page.
    ///
    /// @param name above the number; may be empty
    /// @param count how many are needed, 1 or more
    public record Roll(String name, String number, Form form, int count) {}

    /// Which labels lie in the printer: plain A4 sheets of common sizes.
    public enum Form {
        /// 38.1 × 21.2 mm, 65 on a page (such as Avery L7651): for leaflets and cards.
        SMALL(5, 13, 38.1, 21.2),
        /// 63.5 × 38.1 mm, 21 on a page (such as Avery L7160): for posters.
        LARGE(3, 7, 63.5, 38.1);

        private final int columns;
        private final int rows;
        private final double wideMm;
        private final double highMm;

        Form(int columns, int rows, double wideMm, double highMm) {
            this.columns = columns;
            this.rows = rows;
            this.wideMm = wideMm;
            this.highMm = highMm;
        }

        /// Labels beside each other, 2.5 mm apart.
        public int columns() {
            return columns;
        }

        /// Labels below each other, without a gap.
        public int rows() {
            return rows;
        }

        /// The width of a label in millimetres.
        public double wideMm() {
            return wideMm;
        }

        /// The height of a label in millimetres.
        public double highMm() {
            return highMm;
        }
    }
}
