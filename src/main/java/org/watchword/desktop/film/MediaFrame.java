package org.watchword.desktop.film;

import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;

/// A film's picture, whole and in the middle of its bounds, as large as they allow.
final class MediaFrame extends Region {
    private final Media media;
    private final MediaView view;

    MediaFrame(MediaPlayer player) {
        media = player.getMedia();
        view = new MediaView(player);
        view.setPreserveRatio(false);
        view.setManaged(false);
        getChildren().add(view);
        media.widthProperty().subscribe(this::requestLayout);
        media.heightProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, media.getWidth());
        double high = Math.max(1, media.getHeight());
        double factor = Math.min(getWidth() / wide, getHeight() / high);
        view.setFitWidth(Math.rint(wide * factor));
        view.setFitHeight(Math.rint(high * factor));
        view.relocate(
                Math.rint((getWidth() - view.getFitWidth()) / 2), Math.rint((getHeight() - view.getFitHeight()) / 2));
    }
}
