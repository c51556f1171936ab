package org.watchword.print.page;

/// A colour in sRGB.
///
/// @param rgb `0xRRGGBB`
public record Colour(int rgb) {
    /// How light it is, from 0, black, to 1, white (WCAG 2).
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

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

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
