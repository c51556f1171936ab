package org.watchword.print.sheet;

import org.watchword.content.deck.PlannedSlide;
import org.watchword.print.CertificateSheet;
import org.watchword.print.ExamKeySheet;
import org.watchword.print.ExamSheet;
import org.watchword.print.FigureSheet;
import org.watchword.print.GuideSheet;
import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
import org.watchword.print.OwnSheet;
import org.watchword.print.PassSheet;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.TextSize;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.PrintFile;
import org.watchword.print.type.Writing;

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

    /// A letter on A4, of as many pages as its words need.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet letter(TypeCase types, Copy copy, Size size) {
        return new LetterPages(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// An Easy Read on A4, of as many pages as its ideas need.
    ///
    /// @param size of the paper, and how large its letters are
    static Sheet easyRead(TypeCase types, Copy copy, Size size) {
        return new EasyRead(size.setting(types, copy, Setting.A4_WIDTH));
    }

    /// The page of a proof with the lines that the program adds to a print, on A4.
    ///
    /// @param source the language that the print was translated from
    static Sheet proofLines(TypeCases types, Copy copy, String source) {
        TypeCase own = types.in(copy.writing());
        TypeCase english = types.in(new Writing("en"));
        return new ProofLines(
                new Setting(own, copy, Setting.A4_WIDTH, Setting.A4_HEIGHT, 1),
                new Setting(english, copy, Setting.A4_WIDTH, Setting.A4_HEIGHT, 1),
                source);
    }

    /// What comes from the records or the program itself, on A4.
    static Sheet own(TypeCase types, OwnSheet own) {
        return switch (own) {
            case CertificateSheet sheet ->
                new CertificatePages(types, sheet.training(), CertificateFace.all(types, sheet));
            case FigureSheet sheet -> new FigurePages(types, sheet);
            case GuideSheet sheet -> new GuideBook(types, sheet);
            case KeySheet sheet -> new KeyPage(types, sheet);
            case LabelSheet sheet -> new LabelPages(types, sheet);
            case PassSheet sheet -> new CertificatePages(types, sheet.says(), CertificateFace.all(types, sheet));
            case SlipSheet sheet -> new SlipPages(types, sheet);
            case Statement sheet -> new StatementPages(types, sheet);
            case ExamKeySheet sheet -> new ExamKeyPages(types, sheet);
            case ExamSheet sheet -> new ExamPages(types, sheet);
        };
    }

    /// A deck as a file for a screen, with nothing but what the audience sees.
    static Sheet slides(TypeCases types, DeckDesk desk) {
        return SlidePages.screens(types, desk);
    }

    /// A deck as large lying sheets.
    static Sheet flipChart(TypeCases types, DeckDesk desk, double width, double height) {
        return new SlidePages(types, desk, planned -> true, width, height);
    }

    /// What a group agrees on, as a large lying sheet.
    static Sheet agreement(TypeCases types, DeckDesk desk, double width, double height) {
        return new SlidePages(types, desk, Sheet::isAgreement, width, height);
    }

    /// Whether a slide is what the group agrees on.
    static boolean isAgreement(PlannedSlide planned) {
        return planned.slide().id().slide().equals("agreement");
    }

    /// What the audience keeps of a deck.
    static Sheet handout(TypeCases types, DeckDesk desk) {
        return new DeckDocument(types, desk, new HandoutAuthor());
    }

    /// Small slides with lines to write on.
    static Sheet lines(TypeCases types, DeckDesk desk) {
        return new DeckDocument(types, desk, new LinesAuthor());
    }

    /// Small slides with the trainer's notes.
    static Sheet notes(TypeCases types, DeckDesk desk) {
        return new DeckDocument(types, desk, new NotesAuthor());
    }

    /// Every slide of a deck by its heading.
    static Sheet outline(TypeCases types, DeckDesk desk) {
        return new DeckDocument(types, desk, new OutlineAuthor());
    }

    /// The questions of a deck, to be answered on paper.
    static Sheet questions(TypeCases types, DeckDesk desk) {
        return new DeckDocument(types, desk, new QuestionsAuthor());
    }

    /// What somebody missed who came late.
    static Sheet catchUp(TypeCases types, DeckDesk desk, double width, double height) {
        return new CatchUpPage(types, desk, width, height);
    }
}
