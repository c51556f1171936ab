package org.watchword.desktop.help;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture that no longer shows the program is found; one in which a clock went on is not.
class GuideShotTest {
    @TempDir
    Path folder;

    @Test
    void aPageThatChangedIsStaleAndAClockIsNot() throws IOException {
        GuideShot page = shot(0);
        assertFalse(page.isStale(shot(0)));
        assertFalse(page.isStale(shot(60)));
        assertTrue(page.isStale(shot(500)));
    }

    private GuideShot shot(int wide) throws IOException {
        BufferedImage window = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = window.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 1280, 800);
        brush.setColor(Color.BLACK);
        brush.fillRect(100, 100, wide, 40);
        brush.dispose();
        Path file = folder.resolve(wide + ".png");
        ImageIO.write(window, "png", file.toFile());
        return GuideShot.of(file);
    }
}
