package org.watchword.desktop.prints;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PagePicture;

/// Where the page is shown as it will come out of the printer, or why it will not.
final class SheetPane extends StackPane {
    private static final double MARGIN = 24;

    private final Texts texts;
    private @Nullable Sheet drawn;

    SheetPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sheet");
        setMinSize(0, 0);
    }

    void draw(Sheet sheet) {
        if (!sheet.equals(drawn)) {
            drawn = sheet;
            getChildren().setAll(content(sheet));
        }
    }

    private Node content(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Nothing _ -> new StackPane();
            case Sheet.Drawing _ -> Parts.text(texts.get(PrintsWord.DRAWING), "second");
            case Sheet.Refused(String what, String remedy) -> refused(what, remedy);
            case Sheet.Page shown -> picture(shown);
        };
    }

    private Node refused(String what, String remedy) {
        VBox card = new VBox(
                8,
                Parts.text(texts.get(PrintsWord.REFUSED), "section-title"),
                Parts.text(what),
                Parts.text(remedy, "strong"));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return Parts.styled(card, "card", "warned", "refused");
    }

    private Node picture(Sheet.Page shown) {
        ImageView view = new ImageView(image(shown.picture()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
        view.fitHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
        view.setAccessibleText(texts.get(PrintsWord.PAGE_PICTURE, shown.title(), shown.page() + 1));
        view.getStyleClass().add("leaf");
        return view;
    }

    static WritableImage image(PagePicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
