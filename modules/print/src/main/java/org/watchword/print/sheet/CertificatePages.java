package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchword.print.Refused;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// A lying A4 page for each name.
///
/// @param title what they are for, to be named when one does not fit
record CertificatePages(TypeCase types, String title, List<CertificateFace> faces) implements Sheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double WIDTH = Setting.A4_HEIGHT;
    private static final double HEIGHT = Setting.A4_WIDTH;
    private static final double MARGIN = 84;
    private static final double BAND = 26;
    private static final double SILL = 5;
    private static final double NAME = 52;
    private static final double SMALLEST_NAME = 20;
    private static final double SIGNATURE = 200;
    private static final double BETWEEN = 36;

    @Override
    public void draw(PrintFile file) throws Refusal {
        double inner = WIDTH - 2 * MARGIN;
        Stack above = above();
        for (CertificateFace face : faces) {
            if (types.bold().missingLetter(face.name()).isPresent()) {
                throw new Refusal(
                        Refused.Reason.NO_LETTERS,
                        Character.toString(
                                types.bold().missingLetter(face.name()).getAsInt()));
            }
            TextBrick named = TextBrick.line(
                            CertificateFace.ENGLISH,
                            face.name(),
                            CertificateFace.style(types, types.bold(), NAME, Ink.INK))
                    .onOneLine(inner, SMALLEST_NAME);
            Stack below = face.below();
            double high = above.height(inner) + named.height(inner) + below.height(inner);
            if (named.overflows(inner) || below.overflows(inner) || high > HEIGHT - 2 * BAND - MARGIN - 60) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, title);
            }
            Page page = file.page(WIDTH, HEIGHT);
            Spot spot = new Spot(page, file.root().child(Role.SECTION), MARGIN, BAND + MARGIN * 0.7, inner);
            drawGround(page);
            above.draw(spot);
            named.draw(spot.down(above.height(inner)));
            below.draw(spot.down(above.height(inner) + named.height(inner)));
            drawSignatures(spot.down(HEIGHT - BAND - MARGIN - spot.y()), face.signedBy());
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
                        CertificateFace.said(
                                types, DeckWord.CERTIFICATE.with(), types.semibold(), 22, Ink.TEAL, Role.TITLE),
                        CertificateFace.said(types, DeckWord.CERTIFICATE_OF.with(), types.regular(), 16, Ink.SOFT)),
                26);
    }

    private void drawSignatures(Spot spot, List<String> signedBy) {
        for (int i = 0; i < signedBy.size(); i++) {
            Spot place = spot.column(i * (SIGNATURE + BETWEEN), SIGNATURE);
            var line = new Rectangle2D.Double(place.x(), place.y(), SIGNATURE, 0.8);
            place.page().decoration(() -> place.page().fill(line, Ink.SOFT));
            CertificateFace.said(types, signedBy.get(i), types.regular(), 12, Ink.SOFT)
                    .draw(place.down(6));
        }
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
