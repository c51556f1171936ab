package org.watchword.print.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;

/// The drawing operators of a page (ISO 32000-1, annex A), written as text. Knows syntax, not meaning.
final class Operators {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final int DECIMALS = 1000;

    private final StringBuilder text = new StringBuilder();

    /// A number with at most three decimals, as PDF wants it: no exponent, a point in every locale.
    Operators number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / DECIMALS);
        long fraction = thousandths % DECIMALS;
        if (fraction != 0) {
            String digits = Long.toString(DECIMALS + fraction).substring(1);
            text.append('.').append(digits.replaceAll("0+$", ""));
        }
        text.append(' ');
        return this;
    }

    Operators numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /// An operator or other text as it is.
    Operators raw(String operator) {
        text.append(operator);
        return this;
    }

    Operators line(String operator) {
        text.append(operator).append('\n');
        return this;
    }

    /// A grey is written as one, so that a printer does not mix it from colours.
    Operators fill(Colour colour) {
        if (colour.red() == colour.green() && colour.green() == colour.blue()) {
            return number(colour.red()).line("g");
        }
        return numbers(colour.red(), colour.green(), colour.blue()).line("rg");
    }

    /// A path that is drawn by the operator that follows.
    Operators path(Shape shape, AffineTransform toPage) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = shape.getPathIterator(toPage); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> numbers(at[0], at[1]).line("m");
                case PathIterator.SEG_LINETO -> numbers(at[0], at[1]).line("l");
                case PathIterator.SEG_QUADTO -> quadratic(x, y, at);
                case PathIterator.SEG_CUBICTO -> numbers(at).line("c");
                default -> line("h");
            }
            int last = lastPoint(steps.currentSegment(at));
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return this;
    }

    /// A character code of a font with two-byte codes.
    Operators code(int code) {
        text.append('<');
        hex(text, code);
        text.append('>');
        return this;
    }

    static String utf16(String characters) {
        StringBuilder hex = new StringBuilder();
        characters.chars().forEach(unit -> hex(hex, unit));
        return hex.toString();
    }

    static void hex(StringBuilder to, int value) {
        to.append(HEX[value >> 12 & 15])
                .append(HEX[value >> 8 & 15])
                .append(HEX[value >> 4 & 15])
                .append(HEX[value & 15]);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void quadratic(double x, double y, double[] at) {
        numbers(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3)
                .numbers(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3)
                .numbers(at[2], at[3])
                .line("c");
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
