package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionEvent.BreakStarted;
import org.watchword.session.SessionEvent.ViewChanged;
import org.watchword.session.View;

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
                assertEquals(List.of(), Stagehand.on(() -> WallFaults.of(state, shelf)), "slide " + slide);
            }
        }
    }

    @Test
    void theWallFollowsItsStateAndTellsItsHeadingToAScreenReader() {
        Material material = Samples.material();
        try (PictureShelf shelf = new PictureShelf()) {
            SimpleObjectProperty<AudienceViewState> state = new SimpleObjectProperty<>(AudienceViewState.BLACK);
            AudienceView view = Stagehand.on(() -> new AudienceView(state, shelf));
            Stage stage = Stagehand.show(view, Theme.DARK);

            Stagehand.run(() -> state.set(AudienceViewState.ofSlide(material, 1, 0)));
            Stagehand.settle();

            assertEquals("What might you notice?", view.getAccessibleText());
            Stagehand.run(stage::close);
        }
    }

    @Test
    void beyondFourToThreeTheRestStaysDark() {
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            AudienceViewState state = AudienceViewState.ofSlide(Samples.material(), 1, 9);

            Image square = Stagehand.on(() -> pictures.draw(state, new Size(800, 800)));

            assertEquals(0xFF000000, square.getPixelReader().getArgb(400, 20));
            assertEquals(0xFFFFFDF8, square.getPixelReader().getArgb(400, 120));
        }
    }

    @Test
    void aPictureAskedForFromAnotherThreadIsTheSame() {
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            AudienceViewState state = AudienceViewState.ofSlide(Samples.material(), 2, 0);

            Image asked = pictures.ask(state, new Size(320, 180)).join();
            Image drawn = Stagehand.on(() -> pictures.draw(state, new Size(320, 180)));

            assertEquals(
                    drawn.getPixelReader().getArgb(20, 90),
                    asked.getPixelReader().getArgb(20, 90));
        }
    }

    @Test
    void whatLiesOverTheSlidesCanBeRead() {
        Material material = Samples.material();
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            for (SessionEvent over :
                    List.of(new ViewChanged(View.HOLDING), new ViewChanged(View.HELP), new BreakStarted())) {
                AudienceViewState state = AudienceViewState.of(
                        SampleSession.with(material, 20).then(over).state(), material);
                Image image = Stagehand.on(() -> pictures.draw(state, new Size(1280, 720)));
                Pictures.keep("sample-slides/over-" + state.face().getClass().getSimpleName(), image);
                assertEquals(List.of(), Stagehand.on(() -> WallFaults.of(state, shelf)));
            }
        }
    }
}
