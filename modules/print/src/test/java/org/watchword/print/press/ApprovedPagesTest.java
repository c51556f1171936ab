package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.CertificateSheet;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SignedLibrary;

/// Pages that somebody looked at, held beside what the press makes now. When a page is meant to look otherwise, look at
/// `target/pictures/now-….png`, and approve it: run this test with `-Dwatchword.approve=true`.
class ApprovedPagesTest {
    private static final Library LIBRARY = SignedLibrary.read();
    private static final Area HERE = new Area("gb");
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();
    private static final long MOST_BYTES = 600_000;

    static Stream<ApprovedPage> pages() {
        return Stream.of(
                page("taxi-leaflet-1", usual("taxi-leaflet"), "en", 0),
                page("taxi-leaflet-2-save-ink", usual("taxi-leaflet", InkUse.SAVE_INK), "en", 1),
                page("taxi-leaflet-folded", folded("taxi-leaflet"), "en", 0),
                page("rights-at-work-large", large("rights-at-work"), "en", 0),
                page("you-can-get-help", usual("you-can-get-help"), "en", 0),
                page("you-can-get-help-ur", usual("you-can-get-help"), "ur", 0),
                page("you-can-get-help-ti", usual("you-can-get-help"), "ti", 0),
                page("help-tear-off", usual("help-tear-off"), "en", 0),
                page("carried-card-pa", usual("carried-card"), "pa", 0),
                page("what-to-write-down", usual("what-to-write-down"), "en", 0),
                page("rights-at-work-easy", usual("rights-at-work-easy"), "en", 0),
                page("letter-to-the-host", usual("letter-to-the-host"), "en", 0),
                certificate());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAsItWasApproved(ApprovedPage now) throws IOException {
        now.keep();
        if (Boolean.getBoolean("watchword.approve")) {
            now.approve();
        }
        List<String> differences = ApprovedPage.approved(now.name()).differences(now);
        assertEquals(List.of(), differences.stream().limit(10).toList(), "approve it anew if it is meant so");
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(ApprovedPage.FOLDER)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    @Test
    void anotherLanguageIsNotThePageThatWasApproved() {
        ApprovedPage english = page("you-can-get-help", usual("you-can-get-help"), "en", 0);
        assertFalse(english.differences(page("you-can-get-help", usual("you-can-get-help"), "pl", 0))
                .isEmpty());
    }

    @Test
    void aWordThatWentOrALineThatSankIsSeen() {
        ApprovedPage leaflet = page("taxi-leaflet-1", usual("taxi-leaflet"), "en", 0);
        assertEquals(List.of(), leaflet.differences(leaflet));
        assertFalse(leaflet.differences(sunk(leaflet, 2)).isEmpty());
        assertFalse(leaflet.differences(without(leaflet)).isEmpty());
    }

    private static ApprovedPage sunk(ApprovedPage page, int pixels) {
        return changed(page, (brush, image) -> brush.drawImage(image, 0, pixels, null));
    }

    /// Covers the first spot that is written on, as large as a short word.
    private static ApprovedPage without(ApprovedPage page) {
        BufferedImage image = page.grey();
        int paper = image.getRaster().getSample(image.getWidth() / 2, image.getHeight() - 3, 0);
        for (int y = image.getHeight() / 2; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (Math.abs(image.getRaster().getSample(x, y, 0) - paper) > 120) {
                    int left = x;
                    int top = y - 2;
                    return changed(page, (brush, _) -> {
                        brush.setColor(new java.awt.Color(paper, paper, paper));
                        brush.fillRect(left, top, 20, 12);
                    });
                }
            }
        }
        return page;
    }

    private interface Change {
        void draw(Graphics2D brush, BufferedImage image);
    }

    private static ApprovedPage changed(ApprovedPage page, Change change) {
        BufferedImage image = page.grey();
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        Graphics2D brush = copy.createGraphics();
        brush.drawImage(image, 0, 0, null);
        change.draw(brush, image);
        brush.dispose();
        return new ApprovedPage(page.name(), copy);
    }

    private record Wanted(Print print, PrintOrder order) {}

    private static Wanted usual(String id) {
        Print print = LIBRARY.print(id).orElseThrow();
        return new Wanted(print, PrintOrder.usual(print));
    }

    private static Wanted usual(String id, InkUse ink) {
        return new Wanted(usual(id).print(), usual(id).order().with(ink));
    }

    private static Wanted folded(String id) {
        return new Wanted(usual(id).print(), usual(id).order().on(Paper.A4).with(Finish.FOLDED));
    }

    private static Wanted large(String id) {
        return new Wanted(usual(id).print(), usual(id).order().with(TextSize.LARGE));
    }

    private static ApprovedPage page(String name, Wanted wanted, String language, int page) {
        Printed printed = assertInstanceOf(
                Printed.class, PRESS.print(wanted.print(), wanted.order(), language, FACTS, Sample.AT));
        return ApprovedPage.of(name, printed, page);
    }

    private static ApprovedPage certificate() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        CertificateSheet sheet = new CertificateSheet(
                "Taxi and private hire drivers",
                60,
                day,
                Optional.of(day.plusYears(1)),
                "Jo Trainer",
                List.of("Zoë O’Brien"));
        return ApprovedPage.of("certificate", assertInstanceOf(Printed.class, PRESS.print(sheet, Sample.AT)), 0);
    }
}
