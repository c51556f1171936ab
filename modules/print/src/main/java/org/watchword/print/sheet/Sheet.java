package org.watchword.print.sheet;

import org.watchword.print.FigureSheet;
import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.TextSize;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.PrintFile;

/// An arrangement of a copy on paper.
public interface Sheet {
    /// The paper of a sheet, upright.
    ///
    /// @param width in points
    /// @param height in points
    /// @param text how large its letters are
    record Size(double width, double height, TextSize text) {
        private Setting setting(TypeCase types, Copy copy, double designed) {
            return new Setting(types, copy, width, height, width / designed, text);
        }
    }

    /// Draws all pages, or none.
    ///
    /// @throws Refusal when the words do not fit; nothing is ever cut off or set smaller than can be read
    void draw(PrintFile file) throws Refusal;

    /// An A5 leaflet or its enlargement, printed on both sides.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet leaflet(TypeCase types, Copy copy, Size size) {
        return new Leaflet(size.setting(types, copy, Setting.A5_WIDTH));
    }

    /// A leaflet on A4 across, to be folded in three.
    static Sheet folded(TypeCase types, Copy copy, TextSize text) {
        double scale = 1;
        return new Folded(new Setting(types, copy, Setting.A4_HEIGHT, Setting.A4_WIDTH, scale, text));
    }

    /// An A4 poster or its enlargement.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet poster(TypeCase types, Copy copy, Size size) {
        return new Poster(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// A guide on A4, of as many pages as its words need.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet guide(TypeCase types, Copy copy, Size size) {
        return new Guide(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// A poster on A4 with ten strips to tear off at its foot.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet tearOff(TypeCase types, Copy copy, Size size) {
        return new TearOff(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// Cards to carry, as many as go on A4.
    ///
    /// @param size of one, and how large its letters are
    static Sheet cards(TypeCase types, Copy copy, Size size) {
        return new Cards(size.setting(types, copy, size.width()));
    }

    /// Small forms to write on, as many as go on A4.
    ///
    /// @param size of one, and how large its letters are
    static Sheet forms(TypeCase types, Copy copy, Size size) {
        return new Forms(size.setting(types, copy, size.width()));
    }

    /// An Easy Read on A4, of as many pages as its ideas need.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet easyRead(TypeCase types, Copy copy, Size size) {
        return new EasyRead(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// A plain document of facts on A4.
    static Sheet statement(TypeCase types, Statement words) {
        return new StatementPages(types, words);
    }

    /// Figures in tables on A4.
    static Sheet figures(TypeCase types, FigureSheet words) {
        return new FigurePages(types, words);
    }

    /// Numbered slips on A4, to cut apart.
    static Sheet slips(TypeCase types, SlipSheet words) {
        return new SlipPages(types, words);
    }

    /// Sheets of labels on A4, to stick over numbers.
    static Sheet labels(TypeCase types, LabelSheet words) {
        return new LabelPages(types, words);
    }

    /// An A4 page with a recovery key.
    static Sheet key(TypeCase types, KeySheet words) {
        return new KeyPage(types, words);
    }
}
