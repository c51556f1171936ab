package org.watchword.desktop.look;

/// How large the letters of the trainer's windows are. The audience's slides are never changed by it, and neither are
/// the notes, which have a size of their own.
public enum TextSize {
    USUAL(100),
    LARGER(125),
    LARGE(150),
    DOUBLE(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The share of the usual size, 100 to 200 percent.
    public int percent() {
        return percent;
    }

    /// The style class on the scene's root that chooses the size of its letters.
    String styleClass() {
        return "text-" + percent;
    }
}
