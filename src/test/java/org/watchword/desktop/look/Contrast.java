package org.watchword.desktop.look;

import javafx.scene.paint.Color;

/// The contrast of two colours after WCAG 2.2, from 1 to 21.
public final class Contrast {
    private Contrast() {}

    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// A colour that lets its ground through, laid on that ground.
    public static Color over(Color top, Color ground) {
        return Color.color(top.getRed(), top.getGreen(), top.getBlue()).interpolate(ground, 1 - top.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
