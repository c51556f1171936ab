package org.watchword.desktop.offscreen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.rehearsal.SlidePictures;
import org.watchword.tables.WholeFile;

/// Every slide of a deck as a PNG file for each shape of wall, drawn by the audience's own view.
///
/// @param room whose library has the pictures
/// @param area whose contacts and figures are shown
public record SlideFiles(Room room, Area area, Texts texts) implements SlidePictures {

    private static final List<Wall> WALLS =
            List.of(new Wall("16x9", new Size(1920, 1080)), new Wall("4x3", new Size(1440, 1080)));
    private static final int EVERY_STEP = Integer.MAX_VALUE;

    @Override
    public int draw(DeckPlan plan, Path folder) throws IOException {
        OffScreen.start();
        for (Wall wall : WALLS) {
            Files.createDirectories(folder.resolve(wall.folder()));
        }
        Material material =
                OffScreen.material(room.library(), plan, area, room.clock().getZone(), texts);
        try (PictureShelf shelf = new PictureShelf()) {
            var pictures = OffScreen.onItsThread(() -> new org.watchword.desktop.slide.SlidePictures(shelf));
            for (int slide = 0; slide < plan.slides().size(); slide++) {
                AudienceViewState state = AudienceViewState.ofSlide(material, slide, EVERY_STEP);
                String id = plan.slides().get(slide).slide().id().slide();
                String name = String.format(Locale.ROOT, "%02d-%s.png", slide + 1, id);
                for (Wall wall : WALLS) {
                    Path file = folder.resolve(wall.folder()).resolve(name);
                    WholeFile.save(file, png(pictures.ask(state, wall.size()).join()));
                }
            }
        }
        return plan.slides().size();
    }

    /// A wall as halls have them, and the folder of its pictures.
    private record Wall(String folder, Size size) {}

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }
}
