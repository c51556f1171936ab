package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.print.CertificateSheet;
import org.watchword.print.Refused;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// A lying A4 page for each name. All but the name is set once for all of them.
record CertificatePages(TypeCase types, CertificateSheet sheet) implements Sheet {
    private static final Writing ENGLISH = new Writing("en");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double WIDTH = Setting.A4_HEIGHT;
    private static final double HEIGHT = Setting.A4_WIDTH;
    private static final double MARGIN = 84;
    private static final double BAND = 26;
    private static final double SILL = 5;
    private static final double NAME = 52;
    private static final double SMALLEST_NAME = 20;
    private static final double SIGNATURE = 220;

    @Override
    public void draw(PrintFile file) throws Refusal {
        double inner = WIDTH - 2 * MARGIN;
        Stack above = above();
        Stack below = below();
        for (String name : sheet.names()) {
            if (types.bold().missingLetter(name).isPresent()) {
                throw new Refusal(
                        Refused.Reason.NO_LETTERS,
                        Character.toString(types.bold().missingLetter(name).getAsInt()));
            }
            TextBrick named = TextBrick.line(ENGLISH, name, style(types.bold(), NAME, Ink.INK))
                    .onOneLine(inner, SMALLEST_NAME);
            double high = above.height(inner) + named.height(inner) + below.height(inner);
            if (named.overflows(inner) || below.overflows(inner) || high > HEIGHT - 2 * BAND - MARGIN - 60) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, sheet.training());
            }
            Page page = file.page(WIDTH, HEIGHT);
            Spot spot = new Spot(page, file.root().child(Role.SECTION), MARGIN, BAND + MARGIN * 0.7, inner);
            drawGround(page);
            above.draw(spot);
            named.draw(spot.down(above.height(inner)));
            below.draw(spot.down(above.height(inner) + named.height(inner)));
            drawSignature(spot.down(HEIGHT - BAND - MARGIN - spot.y()));
        }
    }

    private static void drawGround(Page page) {
        Rectangle2D top = new Rectangle2D.Double(0, 0, WIDTH, BAND);
        Rectangle2D sill = new Rectangle2D.Double(0, BAND, WIDTH, SILL);
        Rectangle2D foot = new Rectangle2D.Double(0, HEIGHT - BAND / 2, WIDTH, BAND / 2);
        page.decoration(() -> {
            page.ground(top, Ink.INK);
            page.ground(sill, Ink.LAMP);
            page.ground(foot, Ink.INK);
        });
    }

    private Stack above() {
        return new Stack(
                List.of(
                        said(DeckWord.CERTIFICATE.with(), types.semibold(), 22, Ink.TEAL, Role.TITLE),
                        said(DeckWord.CERTIFICATE_OF.with(), types.regular(), 16, Ink.SOFT, Role.PARAGRAPH)),
                26);
    }

    private Stack below() {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(said(DeckWord.TOOK_PART.with(), types.regular(), 16, Ink.SOFT, Role.PARAGRAPH));
        bricks.add(said(sheet.training(), types.bold(), 30, Ink.INK, Role.PARAGRAPH));
        String day = DeckWord.ON_DAY.with(day(sheet.on()), sheet.minutes());
        bricks.add(said(day, types.medium(), 16, Ink.INK, Role.PARAGRAPH));
        sheet.until()
                .map(last -> said(DeckWord.VALID_UNTIL.with(day(last)), types.medium(), 16, Ink.INK, Role.PARAGRAPH))
                .ifPresent(bricks::add);
        return new Stack(bricks, 12);
    }

    private void drawSignature(Spot spot) {
        var line = new Rectangle2D.Double(spot.x(), spot.y(), SIGNATURE, 0.8);
        spot.page().decoration(() -> spot.page().fill(line, Ink.SOFT));
        String who = sheet.trainer().isBlank() ? DeckWord.TRAINER.with() : sheet.trainer();
        said(who, types.regular(), 12, Ink.SOFT, Role.PARAGRAPH)
                .draw(spot.down(6).column(0, SIGNATURE));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private TextBrick said(String words, Typeface face, double size, Colour colour, Role role) {
        return TextBrick.heading(ENGLISH, words, style(face, size, colour), role);
    }

    private Style style(Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, 1.3, colour);
    }
}
