package org.watchword.desktop.slide.draw;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.watchword.desktop.look.Typeface;

/// The small drawn things of slides: bullets, ticks, numbers in circles.
final class Signs {
    static final String TICK = "M3 12 L6 9 L10 13 L18 5 L21 8 L10 19 Z";
    static final String CROSS = "M5 3 L12 10 L19 3 L21 5 L14 12 L21 19 L19 21 L12 14 L5 21 L3 19 L10 12 L3 5 Z";
    static final String LEVEL = "M3 10 H21 V14 H3 Z";
    static final String PLAY = "M6 3 L21 12 L6 21 Z";
    static final String HAND =
            "M7 22 L3 13 L5 12 L8 15 V4 H10 V11 H11 V2 H13 V11 H14 V3 H16 V11 H17 V5 H19 V17 L17 22 Z";
    static final String CLOCK = "M12 2 A10 10 0 1 1 12 22 A10 10 0 1 1 12 2 Z M12 5 A7 7 0 1 0 12 19 A7 7 0 1 0 12 5 Z"
            + " M11 7 H13 V12 L16 15 L15 16 L11 13 Z";

    private Signs() {}

    /// A pale disc with a dot in it.
    static StackPane bullet(double size) {
        StackPane bullet = disc(size, "disc-pale");
        bullet.getChildren().add(disc(size * 0.4, "disc"));
        return bullet;
    }

    static StackPane disc(double size, String styleClass) {
        StackPane disc = new StackPane();
        fixed(disc, size, size);
        disc.getStyleClass().addAll("round", styleClass);
        return disc;
    }

    /// A disc with a sign of 24 units drawn in it.
    static StackPane sign(String path, double size, String disc, String ink) {
        StackPane sign = disc(size, disc);
        sign.getChildren().add(path(path, size * 0.56, ink));
        return sign;
    }

    /// A number or a letter in a disc.
    static StackPane numbered(Type type, String number, double size, String disc, String ink) {
        StackPane sign = disc(size, disc);
        Text text = type.text(number, Typeface.BOLD, Math.max(type.floor(), size * 0.56), ink);
        text.setBoundsType(TextBoundsType.VISUAL);
        sign.getChildren().add(text);
        return sign;
    }

    static Region path(String path, double size, String ink) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(ink);
        shape.setScaleX(size / 24);
        shape.setScaleY(size / 24);
        StackPane box = new StackPane(shape);
        box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        fixed(box, size, size);
        return box;
    }

    static Region bar(double width, double height, String styleClass) {
        Region bar = new Region();
        fixed(bar, width, height);
        bar.getStyleClass().add(styleClass);
        return bar;
    }

    static void fixed(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }
}
