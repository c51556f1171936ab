package org.watchword.content.check;

/// The shapes of projector that slides must fit.
public enum Shape {
    WIDE_16_9("16:9"),
    WIDE_16_10("16:10"),
    CLASSIC_4_3("4:3");

    private final String ratio;

    Shape(String ratio) {
        this.ratio = ratio;
    }

    /// As it is said: 16:9.
    public String ratio() {
        return ratio;
    }
}
