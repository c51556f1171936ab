package org.watchword.desktop.slide.draw;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Words on one line in a place of a given width.
final class Fixed extends StackPane {
    Fixed(Text text, double width) {
        super(text);
        text.setBoundsType(TextBoundsType.VISUAL);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        setSnapToPixel(false);
    }
}
