package org.watchword.print.sheet;

import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.PrintFile;

/// An arrangement of a copy on paper.
public interface Sheet {
    /// Draws all pages, or none.
    ///
    /// @throws Refusal when the words do not fit; nothing is ever cut off or set smaller than can be read
    void draw(PrintFile file) throws Refusal;

    /// An A5 leaflet or its enlargement, printed on both sides.
    ///
    /// @param width of the paper in points
    /// @param height of the paper in points
    static Sheet leaflet(TypeCase types, Copy copy, double width, double height) {
        return new Leaflet(new Setting(types, copy, width, height, width / Setting.A5_WIDTH));
    }

    /// An A4 poster or its enlargement.
    ///
    /// @param width of the paper in points
    /// @param height of the paper in points
    static Sheet poster(TypeCase types, Copy copy, double width, double height) {
        return new Poster(new Setting(types, copy, width, height, width / Setting.A4_WIDTH));
    }

    /// A guide on A4, of as many pages as its words need.
    ///
    /// @param width of the paper in points
    /// @param height of the paper in points
    static Sheet guide(TypeCase types, Copy copy, double width, double height) {
        return new Guide(new Setting(types, copy, width, height, width / Setting.A4_WIDTH));
    }

    /// A poster on A4 with ten strips to tear off at its foot.
    ///
    /// @param width of the paper in points
    /// @param height of the paper in points
    static Sheet tearOff(TypeCase types, Copy copy, double width, double height) {
        return new TearOff(new Setting(types, copy, width, height, width / Setting.A4_WIDTH));
    }

    /// Cards to carry, as many as go on A4.
    ///
    /// @param width of one in points
    /// @param height of one in points
    static Sheet cards(TypeCase types, Copy copy, double width, double height) {
        return new Cards(new Setting(types, copy, width, height, 1));
    }

    /// Small forms to write on, as many as go on A4.
    ///
    /// @param width of one in points
    /// @param height of one in points
    static Sheet forms(TypeCase types, Copy copy, double width, double height) {
        return new Forms(new Setting(types, copy, width, height, 1));
    }

    /// An Easy Read on A4, of as many pages as its ideas need.
    ///
    /// @param width of the paper in points
    /// @param height of the paper in points
    static Sheet easyRead(TypeCase types, Copy copy, double width, double height) {
        return new EasyRead(new Setting(types, copy, width, height, width / Setting.A4_WIDTH));
    }

    /// A plain document of facts on A4.
    static Sheet statement(TypeCase types, Statement words) {
        return new StatementPages(types, words);
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
