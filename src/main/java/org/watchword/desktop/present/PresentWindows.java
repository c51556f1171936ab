package org.watchword.desktop.present;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.screens.Placement;

/// Moves the two windows to where the projector guard says.
///
/// Systems move a maximized window late or not at all, and say that it is where it was asked to be. So the trainer's is
/// looked at again after [#AGAIN]: a window across both screens would show her notes on the wall.
final class PresentWindows {

    private static final List<Duration> AGAIN =
            List.of(Duration.ofMillis(100), Duration.ofMillis(400), Duration.ofMillis(1000), Duration.ofMillis(1400));
    private static final double FRAME = 8;

    private final Stage trainer;
    private final AudienceWindow audience;
    private final Background background;
    private @Nullable Monitor wanted;

    PresentWindows(Stage trainer, AudienceWindow audience, Background background) {
        this.trainer = trainer;
        this.audience = audience;
        this.background = background;
    }

    /// The audience's window first: a slide on the wrong screen is worse than a window that comes late.
    void stand(Placement placement) {
        audience.stand(placement.audience());
        stand(placement.presenter());
    }

    private void stand(@Nullable Monitor monitor) {
        wanted = monitor;
        if (monitor == null) {
            trainer.setIconified(true);
            return;
        }
        trainer.setIconified(false);
        settle(monitor);
        for (Duration delay : AGAIN) {
            var _ = background.later(delay, () -> settle(monitor));
        }
        trainer.toFront();
        trainer.requestFocus();
    }

    /// Moves first and grows a moment later, because a window cannot do both at once everywhere.
    private void settle(Monitor monitor) {
        Place place = monitor.place();
        if (!monitor.equals(wanted)) {
            return;
        }
        if (!stands(place)) {
            trainer.setMaximized(false);
            trainer.setX(place.x());
            trainer.setY(place.y());
            trainer.setWidth(Math.min(trainer.getWidth(), place.width()));
            trainer.setHeight(Math.min(trainer.getHeight(), place.height()));
        } else {
            trainer.setMaximized(!trainer.isMaximized() || !overhangs(place));
        }
    }

    /// Whether a part of the trainer's window lies beyond the edge of this screen.
    private boolean overhangs(Place place) {
        return trainer.getX() < place.x() - FRAME
                || trainer.getX() + trainer.getWidth() > place.x() + place.width() + FRAME;
    }

    /// Whether the middle of the trainer's window lies on this screen.
    private boolean stands(Place place) {
        Rectangle2D screen = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        return screen.contains(trainer.getX() + trainer.getWidth() / 2, trainer.getY() + trainer.getHeight() / 2);
    }
}
