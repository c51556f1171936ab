package org.watchword.desktop.help;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture of the guide, held beside what the program looks like now. When a page is meant to look otherwise, run
/// `GuidePicturesTest` with `-Dwatchword.approve=true`, look at the pictures and commit them.
public final class GuideShot {
    /// As wide as the guide shows them; more would make the program larger and nothing clearer.
    private static final int WIDTH = 900;

    private static final int SPOT = 12;

    /// Of 255: letters that are smoothed otherwise differ by less, a missing word by more.
    private static final double TOUCH = 14;

    /// The share of spots that may differ, such as the minutes of a clock.
    private static final double MAY_DIFFER = 0.01;

    private static final Path FOLDER =
            Path.of(System.getProperty("watchword.root", "..")).resolve("src/docs/guide/pictures");

    private final BufferedImage picture;

    private GuideShot(BufferedImage picture) {
        this.picture = picture;
    }

    /// The picture of a window that was kept in a file, at the size of the guide.
    public static GuideShot of(Path window) throws IOException {
        BufferedImage whole = ImageIO.read(window.toFile());
        int height = whole.getHeight() * WIDTH / whole.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.drawImage(whole.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        brush.dispose();
        return new GuideShot(small);
    }

    /// The picture that the guide shows; a dot, as long as it has none.
    public static GuideShot approved(String name) throws IOException {
        return new GuideShot(
                Files.exists(file(name))
                        ? ImageIO.read(file(name).toFile())
                        : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    }

    /// Puts this picture into the guide.
    public void approve(String name) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(picture, "png", file(name).toFile());
    }

    /// Whether more has changed than a clock.
    public boolean isStale(GuideShot now) {
        return picture.getWidth() != now.picture.getWidth()
                || picture.getHeight() != now.picture.getHeight()
                || apart(now) > MAY_DIFFER;
    }

    /// The share of spots that are lighter or darker by more than smoothing makes them.
    double apart(GuideShot now) {
        int spots = 0;
        int different = 0;
        for (int y = 0; y + SPOT <= picture.getHeight(); y += SPOT) {
            for (int x = 0; x + SPOT <= picture.getWidth(); x += SPOT) {
                spots++;
                different += Math.abs(mean(x, y) - now.mean(x, y)) > TOUCH ? 1 : 0;
            }
        }
        return (double) different / spots;
    }

    private double mean(int left, int top) {
        long sum = 0;
        for (int y = top; y < top + SPOT; y++) {
            for (int x = left; x < left + SPOT; x++) {
                int rgb = picture.getRGB(x, y);
                sum += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
            }
        }
        return sum / (3.0 * SPOT * SPOT);
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }
}
