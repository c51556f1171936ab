package org.watchword.desktop.prints;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.watchword.print.PagePicture;

/// The small picture of a print on the list; an empty sheet until it is drawn. It says nothing: the words stand beside.
final class Thumb extends StackPane {
    private static final double ROOM = 4;

    private Optional<PagePicture> shown = Optional.empty();

    Thumb() {
        super();
        getStyleClass().add("thumb");
        setMouseTransparent(true);
    }

    /// Shows a picture; none for an empty sheet.
    void show(Optional<PagePicture> picture) {
        if (!picture.equals(shown)) {
            shown = picture;
            getChildren().setAll(picture.map(this::leaf).stream().toList());
        }
    }

    private ImageView leaf(PagePicture picture) {
        ImageView view = new ImageView(SheetPane.image(picture));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(ROOM));
        view.fitHeightProperty().bind(heightProperty().subtract(ROOM));
        view.getStyleClass().add("thumb-leaf");
        return view;
    }
}
