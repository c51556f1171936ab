package org.watchword.desktop.prints;

import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchword.print.PagePicture;

/// The small picture of a print on the list; an empty sheet until it is drawn. It says nothing: the words stand beside.
final class Thumb extends StackPane {
    private static final double ROOM = 4;

    private @Nullable PagePicture shown;

    Thumb() {
        super();
        getStyleClass().add("thumb");
        setMouseTransparent(true);
    }

    void show(PagePicture picture) {
        if (picture.equals(shown)) {
            return;
        }
        shown = picture;
        ImageView view = new ImageView(SheetPane.image(picture));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(ROOM));
        view.fitHeightProperty().bind(heightProperty().subtract(ROOM));
        view.getStyleClass().add("thumb-leaf");
        getChildren().setAll(view);
    }
}
