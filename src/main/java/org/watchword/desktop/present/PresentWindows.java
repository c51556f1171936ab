package org.watchword.desktop.present;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.screens.Placement;

/// Moves the two windows to where the projector guard says.
final class PresentWindows {

    private final Stage trainer;
    private final AudienceWindow audience;

    PresentWindows(Stage trainer, AudienceWindow audience) {
        this.trainer = trainer;
        this.audience = audience;
    }

    /// The audience's window first: a slide on the wrong screen is worse than a window that comes late.
    void stand(Placement placement) {
        audience.stand(placement.audience());
        stand(placement.presenter());
    }

    private void stand(@Nullable Monitor monitor) {
        if (monitor == null) {
            trainer.setIconified(true);
            return;
        }
        trainer.setIconified(false);
        if (!stands(monitor.place())) {
            trainer.setMaximized(false);
            trainer.setX(monitor.place().x());
            trainer.setY(monitor.place().y());
        }
        trainer.setMaximized(true);
        trainer.toFront();
        trainer.requestFocus();
    }

    /// Whether the middle of the trainer's window lies on this screen.
    private boolean stands(Place place) {
        Rectangle2D screen = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        return screen.contains(trainer.getX() + trainer.getWidth() / 2, trainer.getY() + trainer.getHeight() / 2);
    }
}
