package org.watchword.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Takes the picture of a view at the two sizes we promise, by day and by night and at the smaller one in high
/// contrast, keeps it for people to look at in
/// `target/pictures/`, and reads every text in it for shortened words and weak contrast.
public final class Pictures {
    private static final List<int[]> SIZES = List.of(new int[] {1280, 720}, new int[] {1920, 1080});

    private Pictures() {}

    /// Five pictures of a screen. The view is built anew for each, on the JavaFX thread.
    ///
    /// @param name of the screen and what it shows, such as `home-empty`
    public static void take(String name, Supplier<? extends Parent> view) {
        for (Theme theme : Theme.values()) {
            for (int[] size : theme == Theme.CONTRAST ? SIZES.subList(0, 1) : SIZES) {
                List<String> faults = Stagehand.on(() -> one(name, view.get(), theme, size[0], size[1]));
                assertEquals(List.of(), faults, () -> name + " at " + size[0] + "×" + size[1] + ", " + theme);
            }
        }
    }

    /// One picture without reading it; for what is not a screen.
    public static Path keep(String name, Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = Path.of(System.getProperty("watchword.pictures", "target/pictures"))
                .resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            write(copy, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /// Little compression: hundreds of pictures are kept in one run of the tests.
    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam quickly = writer.getDefaultWriteParam();
        quickly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quickly.setCompressionQuality(0.8f);
        try (OutputStream bytes = Files.newOutputStream(file);
                ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quickly);
        } finally {
            writer.dispose();
        }
    }

    private static List<String> one(String name, Parent view, Theme theme, int width, int height) {
        Scene scene = new Scene(view, width, height);
        Look.apply(scene, theme);
        // Some controls make their inner parts only when they are laid out; those want the style sheets once more.
        view.applyCss();
        view.layout();
        Image image = scene.snapshot(null);
        keep(name + "-" + width + "x" + height + "-" + theme.name().toLowerCase(Locale.ROOT), image);
        return theme == Theme.CONTRAST ? Proofreader.faultsInHighContrast(view) : Proofreader.faults(view);
    }
}
