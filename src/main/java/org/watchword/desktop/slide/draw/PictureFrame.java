package org.watchword.desktop.slide.draw;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.picture.Fit;

/// The place of a picture. Until the picture is ready, or when it cannot be read, there is calm ground.
final class PictureFrame extends Region {
    private final ImageView view = new ImageView();

    /// @param picture in the pixels of the screen, which are not those of the board
    PictureFrame(Shot shot, Fit fit, CompletableFuture<Image> picture) {
        getStyleClass().add("picture");
        getStyleClass().add(fit == Fit.EDGE ? "edge" : "whole");
        setAccessibleText(shot.words());
        getChildren().add(view);
        setSnapToPixel(false);
        if (picture.isDone() && !picture.isCompletedExceptionally()) {
            view.setImage(picture.join());
        } else {
            var _ = picture.thenAccept(ready -> Platform.runLater(() -> view.setImage(ready)));
        }
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        view.relocate(0, 0);
    }
}
