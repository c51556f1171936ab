package org.watchword.desktop;

import javafx.geometry.Insets;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// Stands in place of all pages while a backup is brought back: no page may tell of records that are gone. There is
/// nothing to press, and closing the window meanwhile loses nothing.
final class BringingBack extends StackPane {
    private static final double WIDTH = 720;
    private static final double TOP = 80;
    private static final double SIDES = 24;

    BringingBack(Texts texts) {
        ProgressBar bar = new ProgressBar();
        bar.setId("bringing-back");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get(DoorWord.BRINGING_BACK));
        VBox page = new VBox(
                16,
                Parts.text(texts.get(DoorWord.BRINGING_BACK), "page-title"),
                Parts.text(texts.get(DoorWord.BRINGING_BACK_DETAIL)),
                bar);
        Parts.styled(page, "page", "leaving");
        page.setMaxWidth(WIDTH);
        page.setPadding(new Insets(TOP, SIDES, 0, SIDES));
        getStyleClass().add("frame");
        getChildren().add(page);
    }
}
