package org.watchword.desktop.look;

import javafx.scene.layout.Region;

/// The few signs of the program, drawn by us on a grid of 24. A sign always stands beside a word, never alone.
public enum Icon {
    TICK("M3 12 L6 9 L10 13 L18 5 L21 8 L10 19 Z"),
    CROSS("M5 3 L12 10 L19 3 L21 5 L14 12 L21 19 L19 21 L12 14 L5 21 L3 19 L10 12 L3 5 Z"),
    PLUS("M10 3 H14 V10 H21 V14 H14 V21 H10 V14 H3 V10 H10 Z"),
    MINUS("M3 10 H21 V14 H3 Z"),
    ARROW_RIGHT("M3 10 H14 L10 6 L13 3 L22 12 L13 21 L10 18 L14 14 H3 Z"),
    ARROW_LEFT("M21 10 H10 L14 6 L11 3 L2 12 L11 21 L14 18 L10 14 H21 Z"),
    LAMP("M12 2 A7 7 0 0 1 16 15 V18 H8 V15 A7 7 0 0 1 12 2 Z M8 20 H16 V22 H8 Z"),
    PEOPLE("M8 4 A3.5 3.5 0 1 1 8 11 A3.5 3.5 0 1 1 8 4 Z M1 20 A7 7 0 0 1 15 20 Z M16 6 A3 3 0 1 1 16 12"
            + " A3 3 0 1 1 16 6 Z M17 20 A9 9 0 0 0 15 14 A6 6 0 0 1 23 20 Z"),
    PRINTER("M6 2 H18 V7 H6 Z M3 8 H21 V17 H18 V13 H6 V17 H3 Z M7 14 H17 V22 H7 Z"),
    PROJECTOR("M2 3 H22 V5 H2 Z M4 6 H20 V16 H13 V18 L18 22 H6 L11 18 V16 H4 Z"),
    CLOCK("M12 2 A10 10 0 1 1 12 22 A10 10 0 1 1 12 2 Z M12 5 A7 7 0 1 0 12 19 A7 7 0 1 0 12 5 Z"
            + " M11 7 H13 V12 L16 15 L15 16 L11 13 Z"),
    HOUSE("M12 2 L23 12 H20 V22 H14 V15 H10 V22 H4 V12 H1 Z"),
    SAVE("M11 2 H13 V11 L17 8 L18 10 L12 16 L6 10 L7 8 L11 11 Z M3 15 H5 V20 H19 V15 H21 V22 H3 Z"),
    WARNING("M12 2 L23 21 H1 Z M11 9 V15 H13 V9 Z M11 17 V19 H13 V17 Z"),
    HAND("M7 22 L3 13 L5 12 L8 15 V4 H10 V11 H11 V2 H13 V11 H14 V3 H16 V11 H17 V5 H19 V17 L17 22 Z"),
    PHONE("M7 2 H17 V22 H7 Z M9 5 V17 H15 V5 Z M11 18 V20 H13 V18 Z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new sign, 24 pixels square, in the colour of the words around it (style class `icon`).
    public Region draw() {
        Region sign = new Region();
        sign.getStyleClass().add("icon");
        sign.setStyle("-fx-shape: \"" + path + "\";");
        sign.setScaleShape(false);
        sign.setCenterShape(false);
        sign.setMouseTransparent(true);
        return sign;
    }
}
