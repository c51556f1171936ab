import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// The mark of the program, a lamp in a window, in every size and form that the systems ask for. Our own drawing, in the
/// colours of the interface, under the licence of the code.
///
/// Run by itself with a folder it leaves there the picture that stands in the corner of the program's windows.
final class Mark {

    private static final Color INK = new Color(0x14232B);
    private static final Color PANE = new Color(0x2A414C);
    private static final Color LAMP = new Color(0xFFC24B);
    private static final Color SILL = new Color(0xF6EFE3);

    /// The grid that it is drawn on.
    private static final double GRID = 24;

    private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 256);

    /// What Apple's format calls the pictures of these sizes.
    private static final Map<Integer, String> APPLE_NAMES =
            new TreeMap<>(Map.of(128, "ic07", 256, "ic08", 512, "ic09", 1024, "ic10"));

    private Mark() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]).resolve("watchword.png"), png(128));
    }

    /// Writes `watchword.png`, `watchword.ico` and `watchword.icns` into a folder.
    static void write(Path folder) throws IOException {
        Files.write(folder.resolve("watchword.png"), png(512));
        Files.write(folder.resolve("watchword.ico"), ico());
        Files.write(folder.resolve("watchword.icns"), icns());
    }

    /// @param size in pixels, both ways
    private static byte[] png(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / GRID, size / GRID);
        pen.setColor(INK);
        pen.fill(new RoundRectangle2D.Double(0, 0, GRID, GRID, 9, 9));
        pane(pen, PANE, 5, 4);
        pane(pen, LAMP, 12.5, 4);
        pane(pen, PANE, 5, 11.5);
        pane(pen, PANE, 12.5, 11.5);
        pen.setColor(SILL);
        pen.fill(new Rectangle2D.Double(4, 19, 16, 1.5));
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void pane(Graphics2D pen, Color colour, double x, double y) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(x, y, 6.5, 6.5));
    }

    /// Pictures behind one another, with a table of them in front.
    private static byte[] ico() {
        List<byte[]> pictures = WINDOWS_SIZES.stream().map(Mark::png).toList();
        int head = 6 + 16 * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(
                        head + pictures.stream().mapToInt(picture -> picture.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int at = head;
        for (int number = 0; number < pictures.size(); number++) {
            byte side = (byte) (WINDOWS_SIZES.get(number) % 256);
            file.put(side).put(side).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(number).length).putInt(at);
            at += pictures.get(number).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private static byte[] icns() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(parts);
        for (Map.Entry<Integer, String> name : APPLE_NAMES.entrySet()) {
            byte[] picture = png(name.getKey());
            out.write(name.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(parts.size() + 8);
        return file.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(parts.size() + 8)
                .put(parts.toByteArray())
                .array();
    }
}
