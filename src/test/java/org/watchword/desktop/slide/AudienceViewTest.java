package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Proofreader;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

class AudienceViewTest {
    private static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1920, 1080), new Size(1024, 768));

    @Test
    void everyLayoutIsDrawnAndReadable() {
        Material material = Samples.material();
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            for (int slide = 0; slide < material.plan().slides().size(); slide++) {
                AudienceViewState state = AudienceViewState.ofSlide(material, slide, 99);
                for (Size size : SIZES) {
                    Image image = Stagehand.on(() -> pictures.draw(state, size));
                    Pictures.keep("sample-slides/" + slide + "-" + size.width() + "x" + size.height(), image);
                }
                assertEquals(List.of(), Stagehand.on(() -> faults(state, shelf)), "slide " + slide);
            }
        }
    }

    private static List<String> faults(AudienceViewState state, PictureShelf shelf) {
        AudienceView view = new AudienceView(shelf);
        view.show(state);
        Scene scene = new Scene(view, 1280, 720);
        Look.apply(scene, Theme.LIGHT);
        scene.snapshot(null);
        return Proofreader.faults(view);
    }
}
