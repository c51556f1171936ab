package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.copy.Said;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The last page of a proof: what the program itself prints in that language, each line below the same in the print's
/// own language. Whoever signs the print signs these lines as well.
///
/// @param source the language that the print was translated from
record ProofLines(Setting setting, String source) implements Sheet {
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
        Stack foot = setting.foot(Ink.SOFT);
        foot.draw(spot.down(bottom - foot.height(column) - spot.y()));
    }

    private Stack lines() {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(
                brick(said(ProgramLine.PROOF_OF_LINES, setting.writing()), type().bold(), 22, Ink.INK, Role.HEADING));
        for (ProgramLine line : ProgramLine.forReaders()) {
            Said read = said(line, new Writing(source));
            Said beside = said(line, setting.writing());
            bricks.add(new Stack(
                    List.of(
                            brick(read, type().regular(), 11, Ink.SOFT, Role.PARAGRAPH),
                            brick(beside, type().regular(), 15, Ink.INK, Role.PARAGRAPH)),
                    2));
        }
        return new Stack(bricks, GAP);
    }

    private static Said said(ProgramLine line, Writing writing) {
        return new Said(new Writing(line.languageIn(writing.language())), line.withGaps(writing.language()));
    }

    private TextBrick brick(Said said, Typeface face, double size, Colour colour, Role role) {
        return TextBrick.said(said, setting.style(face, size, 1.35, colour), role);
    }

    private TypeCase type() {
        return setting.types();
    }
}
