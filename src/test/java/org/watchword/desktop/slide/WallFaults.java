package org.watchword.desktop.slide;

import java.util.List;
import javafx.scene.Scene;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Proofreader;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.slide.picture.PictureShelf;

/// What a proofreader finds on a wall.
final class WallFaults {
    private WallFaults() {}

    /// Call on the JavaFX thread.
    static List<String> of(AudienceViewState state, PictureShelf shelf) {
        AudienceView view = new AudienceView(shelf);
        view.show(state);
        Scene scene = new Scene(view, 1280, 720);
        Look.apply(scene, Theme.LIGHT);
        // Laid out as drawing would lay it out, twice as some controls make their inner parts only then, but not drawn.
        for (int time = 0; time < 2; time++) {
            view.applyCss();
            view.layout();
        }
        return Proofreader.faults(view);
    }
}
