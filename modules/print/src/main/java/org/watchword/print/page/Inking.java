package org.watchword.print.page;

import org.watchword.print.InkUse;

/// What the colours of a design become on paper.
///
/// @param use how ink is spent
record Inking(InkUse use) {
    /// From 0, black, to 1, white; half way lie the colours that dark words are read on.
    private static final double LIGHT = 0.4;

    private static final double NEARLY_BLACK = 0.02;
    private static final double NEARLY_WHITE = 0.95;
    private static final Colour BLACK = new Colour(0x000000);
    private static final Colour WHITE = new Colour(0xFFFFFF);
    /// The darkest grey of a picture that saves ink, and what is left to white.
    private static final double PALEST = 0.45;

    /// Words: light ones stand on a ground that ink is saved on, so they turn dark.
    Colour text(Colour colour) {
        boolean light = colour.luminance() > LIGHT;
        return switch (use) {
            case COLOUR -> colour;
            case SAVE_INK -> light ? BLACK : colour;
            case BLACK -> light ? WHITE : BLACK;
        };
    }

    /// Dots, rules and codes.
    Colour mark(Colour colour) {
        return use == InkUse.BLACK ? grey(colour) : colour;
    }

    /// A large surface.
    Colour ground(Colour colour) {
        return use == InkUse.BLACK ? grey(colour) : colour;
    }

    /// Whether a large surface is only lined out.
    boolean linesOut(Colour colour) {
        return use == InkUse.SAVE_INK && colour.luminance() < NEARLY_WHITE;
    }

    /// A part of a picture.
    Colour picture(Colour colour) {
        return switch (use) {
            case COLOUR -> colour;
            case SAVE_INK -> grey(PALEST + (1 - PALEST) * lightness(colour.luminance()));
            case BLACK -> grey(colour);
        };
    }

    /// The grey that is as light, but for the darkest, which a printer would make of dots.
    private static Colour grey(Colour colour) {
        double luminance = colour.luminance();
        return luminance < NEARLY_BLACK ? BLACK : grey(lightness(luminance));
    }

    /// @param lightness from 0 to 1, as sRGB counts it
    private static Colour grey(double lightness) {
        int level = (int) Math.round(255 * Math.clamp(lightness, 0, 1));
        return new Colour(level << 16 | level << 8 | level);
    }

    private static double lightness(double luminance) {
        return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
    }
}
