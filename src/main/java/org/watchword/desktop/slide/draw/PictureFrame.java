package org.watchword.desktop.slide.draw;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.picture.Fit;

/// The place of a picture. Until the picture is ready, or when it cannot be read, there is calm ground.
final class PictureFrame extends Region {
    private final ImageView view = new ImageView();
    private final boolean complete;

    /// @param wide and `high` are the picture's own place, in the middle of a larger one
    /// @param picture in the pixels of the screen, which are not those of the board
    PictureFrame(Shot shot, Fit fit, double wide, double high, CompletableFuture<Image> picture) {
        view.setFitWidth(wide);
        view.setFitHeight(high);
        getStyleClass().add("picture");
        getStyleClass().add(fit == Fit.EDGE ? "edge" : "whole");
        setAccessibleText(shot.words());
        getChildren().add(view);
        setSnapToPixel(false);
        complete = picture.isDone();
        if (picture.isCompletedExceptionally()) {
            getStyleClass().add("stand-in");
        }
        if (complete && !picture.isCompletedExceptionally()) {
            view.setImage(picture.join());
        } else {
            var _ = picture.thenAccept(ready -> Platform.runLater(() -> view.setImage(ready)));
        }
    }

    static boolean completeBelow(Node node) {
        if (node instanceof PictureFrame frame) {
            return frame.complete;
        }
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(PictureFrame::completeBelow);
    }

    @Override
    protected void layoutChildren() {
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
    }
}
