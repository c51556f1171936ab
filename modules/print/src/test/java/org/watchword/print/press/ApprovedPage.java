package org.watchword.print.press;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;

/// A page that somebody looked at and approved, as a small grey picture. A page is the same while no spot of it, eight
/// points wide and high, is lighter or darker than before by more than a finger's touch of grey: letters may be
/// smoothed otherwise, but not be others, elsewhere, or missing.
record ApprovedPage(String name, BufferedImage grey) {
    private static final int DPI = 60;
    private static final int SPOT = 8;

    /// Of 255: letters that are smoothed otherwise differ by less, a missing word by more.
    private static final double TOUCH = 14;

    static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    static ApprovedPage of(String name, Printed printed, int page) {
        BufferedImage drawn = PagePicture.of(printed, page, DPI).image();
        BufferedImage grey = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.drawImage(drawn, 0, 0, null);
        brush.dispose();
        return new ApprovedPage(name, grey);
    }

    /// The one that was approved.
    ///
    /// @throws IOException when there is none
    static ApprovedPage approved(String name) throws IOException {
        return new ApprovedPage(name, ImageIO.read(FOLDER.resolve(name + ".png").toFile()));
    }

    /// Approves this page from now on.
    void approve() throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(grey, "png", FOLDER.resolve(name + ".png").toFile());
    }

    /// Keeps what is there now in `target/pictures`, to be held beside the approved one.
    void keep() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(grey, "png", folder.resolve("now-" + name + ".png").toFile());
    }

    /// Where another page is not this one, by the corners of the spots in pixels.
    List<String> differences(ApprovedPage other) {
        BufferedImage now = other.grey();
        if (now.getWidth() != grey.getWidth() || now.getHeight() != grey.getHeight()) {
            return List.of(name + ": another size");
        }
        List<String> spots = new ArrayList<>();
        for (int y = 0; y < grey.getHeight(); y += SPOT) {
            for (int x = 0; x < grey.getWidth(); x += SPOT) {
                double apart = Math.abs(mean(grey, x, y) - mean(now, x, y));
                if (apart > TOUCH) {
                    spots.add(name + ": at " + x + ", " + y + " by " + Math.round(apart));
                }
            }
        }
        return spots;
    }

    private static double mean(BufferedImage image, int left, int top) {
        int right = Math.min(left + SPOT, image.getWidth());
        int bottom = Math.min(top + SPOT, image.getHeight());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return (double) sum / ((right - left) * (bottom - top));
    }
}
