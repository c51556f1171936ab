package org.watchword.print.page;

/// A colour in sRGB.
///
/// @param rgb `0xRRGGBB`
public record Colour(int rgb) {
    /// How much of each light, from 0 to 1.
    double red() {
        return (rgb >> 16 & 255) / 255.0;
    }

    double green() {
        return (rgb >> 8 & 255) / 255.0;
    }

    double blue() {
        return (rgb & 255) / 255.0;
    }
}
