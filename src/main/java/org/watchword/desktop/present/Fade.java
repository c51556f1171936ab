package org.watchword.desktop.present;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.watchword.desktop.slide.AudienceViewState;

/// One slide going over into the next: what was seen lies over what is shown and becomes transparent. It is a copy,
/// because the picture itself may be painted over for another slide before the fade has ended.
final class Fade {
    /// Between the 120 and 180 ms of the design.
    static final Duration LENGTH = Duration.millis(150);

    private final ImageView before = new ImageView();
    private final FadeTransition transition = new FadeTransition(LENGTH, before);

    Fade() {
        before.setVisible(false);
        before.setMouseTransparent(true);
        transition.setFromValue(1);
        transition.setToValue(0);
        transition.setInterpolator(Interpolator.EASE_OUT);
        transition.setOnFinished(_ -> end());
    }

    /// Whether one may go over into the other: from slide to slide only. Black, help and a break come at once, and so
    /// does every step.
    static boolean between(AudienceViewState before, AudienceViewState next) {
        return before.progress() > 0 && next.progress() > 0 && before.progress() != next.progress();
    }

    /// What lies over the wall while it fades.
    ImageView node() {
        return before;
    }

    /// Lets this picture go, from now on.
    void from(Image seen) {
        transition.stop();
        before.setImage(new WritableImage(seen.getPixelReader(), (int) seen.getWidth(), (int) seen.getHeight()));
        before.setOpacity(1);
        before.setVisible(true);
        transition.playFromStart();
    }

    /// Ends at once what still goes on.
    void end() {
        transition.stop();
        before.setVisible(false);
        before.setImage(null);
    }
}
