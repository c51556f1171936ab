package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.picture.PictureShelf;

class FadeTest {
    private final PictureShelf shelf = new PictureShelf();
    private final Background background = Background.thread(Platform::runLater);
    private final AudienceWindow window = Stagehand.on(() -> new AudienceWindow(shelf, "wall", background));

    private static AudienceViewState wall(double progress) {
        AudienceViewState black = AudienceViewState.BLACK;
        return new AudienceViewState(black.told(), null, black.colours(), black.palette(), progress, "");
    }

    private static WritableImage picture(Color colour) {
        WritableImage picture = new WritableImage(16, 9);
        picture.getPixelWriter().setColor(0, 0, colour);
        return picture;
    }

    @AfterEach
    void closes() {
        Stagehand.run(window::close);
        background.close();
        shelf.close();
    }

    @Test
    void onlyOneSlideGoesOverIntoAnother() {
        assertTrue(Fade.between(wall(0.1), wall(0.2)));
        assertFalse(Fade.between(wall(0.1), wall(0.1)));
        assertFalse(Fade.between(wall(0.1), AudienceViewState.BLACK));
        assertFalse(Fade.between(AudienceViewState.BLACK, wall(0.1)));
    }

    @Test
    void whatFadesIsACopyThatNobodyPaintsOver() {
        Image seen = picture(Color.RED);
        Fade fade = Stagehand.on(() -> {
            Fade begun = new Fade();
            begun.from(seen);
            return begun;
        });
        Image copy = fade.node().getImage();
        ((WritableImage) seen).getPixelWriter().setColor(0, 0, Color.LIME);
        assertNotSame(seen, copy);
        assertEquals(Color.RED, copy.getPixelReader().getColor(0, 0));
    }

    @Test
    void itEndsByItselfAndGivesThePictureBack() throws TimeoutException {
        Fade fade = Stagehand.on(() -> {
            Fade begun = new Fade();
            begun.from(picture(Color.RED));
            return begun;
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> Stagehand.on(() -> !fade.node().isVisible()));
        assertEquals(null, fade.node().getImage());
    }

    @Test
    void aPressMeanwhileEndsItAtOnce() {
        List<Boolean> fading = Stagehand.on(() -> {
            window.show(slide(1), Optional.of(picture(Color.RED)));
            window.fadeTo(slide(2), Optional.of(picture(Color.LIME)));
            boolean one = fading();
            window.show(AudienceViewState.BLACK, Optional.empty());
            return List.of(one, fading());
        });
        assertEquals(List.of(true, false), fading);
    }

    @Test
    void whatWasNotReadyChangesAtOnce() {
        boolean fading = Stagehand.on(() -> {
            window.show(slide(1), Optional.of(picture(Color.RED)));
            window.fadeTo(slide(2), Optional.empty());
            return fading();
        });
        assertFalse(fading);
    }

    private boolean fading() {
        return window.stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .reduce((_, last) -> last)
                .orElseThrow()
                .isVisible();
    }

    private static AudienceViewState slide(int slide) {
        return AudienceViewState.ofSlide(TaxiDeck.material(), slide, 0);
    }
}
