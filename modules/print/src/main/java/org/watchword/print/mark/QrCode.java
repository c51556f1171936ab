package org.watchword.print.mark;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;

/// A QR code as one shape, sharp at every size (ISO/IEC 18004, level M).
public final class QrCode {
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    /// @param address what a phone's camera will read; at most about 2,300 characters
    public QrCode(String address) {
        try {
            modules = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + address.length() + " characters", e);
        }
    }

    /// The dark modules inside a square, with the quiet zone that the standard asks for.
    public Shape shape(double x, double y, double size) {
        int count = modules.getWidth();
        double unit = size / (count + 2 * QUIET);
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < count; row++) {
            for (int from = 0; from < count; from++) {
                int to = endOfRun(row, from);
                if (to > from) {
                    addBar(dark, x + (from + QUIET) * unit, y + (row + QUIET) * unit, (to - from) * unit, unit);
                    from = to;
                }
            }
        }
        return dark;
    }

    private int endOfRun(int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to;
    }

    private static void addBar(Path2D path, double x, double y, double width, double height) {
        path.append(new java.awt.geom.Rectangle2D.Double(x, y, width, height), false);
    }
}
