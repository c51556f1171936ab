package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.copy.Said;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// The last page of a proof: what the program itself prints in that language, each line below the same in the print's
/// own language. Whoever signs the print signs these lines as well.
///
/// @param english sets what is not in the language of the print: few of its letters are made for both
/// @param source the language that the print was translated from
record ProofLines(Setting setting, Setting english, String source) implements Sheet {
    private static final double MARGIN = 60;
    private static final double GAP = 24;

    @Override
    public void draw(PrintFile file) {
        Page page = file.page(setting.width(), setting.height());
        new DraftBand(setting).draw(page, file.root());
        double column = setting.width() - 2 * MARGIN;
        double bottom = setting.height() - MARGIN;
        Spot spot = new Spot(page, file.root(), MARGIN, MARGIN, column);
        lines().draw(spot);
        Stack foot = english.foot(Ink.SOFT);
        foot.draw(spot.down(bottom - foot.height(column) - spot.y()));
    }

    private Stack lines() {
        List<Brick> bricks = new ArrayList<>();
        Said title = said(ProgramLine.PROOF_OF_LINES, setting.writing());
        Style large = english.style(english.types().bold(), 22, 1.2, Ink.INK);
        bricks.add(TextBrick.said(title, large, Role.HEADING));
        for (ProgramLine line : ProgramLine.forReaders()) {
            TextBrick read = brick(said(line, new Writing(source)), 11, Ink.SOFT);
            bricks.add(new Stack(List.of(read, brick(said(line, setting.writing()), 15, Ink.INK)), 2));
        }
        return new Stack(bricks, GAP);
    }

    private static Said said(ProgramLine line, Writing writing) {
        return new Said(new Writing(line.languageIn(writing.language())), line.withGaps(writing.language()));
    }

    private TextBrick brick(Said said, double size, Colour colour) {
        Setting letters = said.writing().equals(setting.writing()) ? setting : english;
        return TextBrick.said(said, letters.style(letters.types().regular(), size, 1.35, colour), Role.PARAGRAPH);
    }
}
