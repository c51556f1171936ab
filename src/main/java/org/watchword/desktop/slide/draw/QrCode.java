package org.watchword.desktop.slide.draw;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/// A QR code (ISO/IEC 18004, level M) with its quiet zone. Its modules are whole pixels of the screen, so that a
/// camera at the back of the hall sees sharp edges.
public final class QrCode extends Pane {
    private static final int QUIET = 4;

    /// A code.
    ///
    /// @param size of the square in the board's pixels
    /// @param pixels of the screen for one of the board
    public QrCode(String code, double size, double pixels) {
        ByteMatrix modules = modules(code);
        int count = modules.getWidth() + 2 * QUIET;
        double unit = Math.max(1, Math.floor(size * pixels / count)) / pixels;
        double margin = Math.round((size - unit * modules.getWidth()) / 2 * pixels) / pixels;
        SVGPath dark = new SVGPath();
        dark.setContent(path(modules, unit, margin));
        dark.getStyleClass().add("qr-ink");
        dark.setSmooth(false);
        getChildren().add(dark);
        getStyleClass().add("qr");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Signs.fixed(this, size, size);
    }

    private static ByteMatrix modules(String code) {
        try {
            return Encoder.encode(code, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + code.length() + " characters", tooLong);
        }
    }

    private static String path(ByteMatrix modules, double unit, double margin) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    double x = margin + from * unit;
                    double y = margin + row * unit;
                    path.append("M").append(x).append(" ").append(y).append("H").append(margin + to * unit);
                    path.append("V").append(y + unit).append("H").append(x).append("Z");
                    from = to;
                }
            }
        }
        return path.toString();
    }
}
