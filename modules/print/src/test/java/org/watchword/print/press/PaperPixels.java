package org.watchword.print.press;

import org.watchword.print.PagePicture;
import org.watchword.print.Printed;

/// What is white on a page, in millimetres from its top left.
final class PaperPixels {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int DPI = 254;
    private static final int PER_MM = 10;

    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param number of the page, from 0
    PaperPixels(Printed printed, int number) {
        PagePicture page = PagePicture.of(printed, number, DPI);
        width = page.width();
        height = page.height();
        pixels = page.argb();
    }

    /// Whether a rectangle is white all over.
    boolean isClear(double left, double top, double wide, double high) {
        int bottom = (int) Math.min((top + high) * PER_MM, height);
        int right = (int) Math.min((left + wide) * PER_MM, width);
        for (int y = (int) Math.ceil(top * PER_MM); y < bottom; y++) {
            for (int x = (int) Math.ceil(left * PER_MM); x < right; x++) {
                if (pixels[y * width + x] != WHITE) {
                    return false;
                }
            }
        }
        return true;
    }
}
