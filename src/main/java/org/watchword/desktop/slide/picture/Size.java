package org.watchword.desktop.slide.picture;

/// A place on a screen, in its own pixels; both at least 1.
public record Size(int width, int height) {
    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture needs a place: " + width + "×" + height);
        }
    }

    long pixels() {
        return (long) width * height;
    }
}
