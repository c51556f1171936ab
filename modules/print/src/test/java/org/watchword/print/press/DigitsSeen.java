package org.watchword.print.press;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads digits from a picture as an eye does, by their shapes and from left to right, whoever drew them: every patch
/// of ink that is as high as a digit is held beside the ten digits of the typeface.
final class DigitsSeen {
    private static final int ACROSS = 16;
    private static final int DOWN = 24;
    private static final int DARK = 100;
    private static final int LARGE = 200;

    /// Of the whole patch; the nearest other digit is further off.
    private static final double ALIKE = 0.13;

    /// How much higher or lower than a digit a patch may be.
    private static final double HEIGHT = 0.08;

    private final List<Shape> digits;
    private final double height;

    private record Shape(List<Double> ink, double slim, int height) {
        double apart(Shape other) {
            double sum = IntStream.range(0, ink.size())
                    .mapToDouble(i -> Math.abs(ink.get(i) - other.ink.get(i)))
                    .sum();
            return sum / ink.size() + Math.abs(slim - other.slim);
        }
    }

    private record Seen(char digit, Rectangle where) {}

    /// @param size of the letters in the picture, in pixels
    DigitsSeen(Font face, double size) {
        digits = IntStream.rangeClosed('0', '9')
                .mapToObj(digit -> template(face.deriveFont((float) LARGE), (char) digit))
                .toList();
        height = digits.getFirst().height() * size / LARGE;
    }

    /// The digits of the line that has most of them.
    String read(BufferedImage picture) {
        List<Seen> seen = new ArrayList<>();
        for (Rectangle patch : patches(picture)) {
            if (Math.abs(patch.height / height - 1) < HEIGHT) {
                Shape shape = shape(picture, patch);
                int best = IntStream.range(0, digits.size())
                        .boxed()
                        .min(Comparator.comparingDouble(i -> digits.get(i).apart(shape)))
                        .orElseThrow();
                if (digits.get(best).apart(shape) < ALIKE) {
                    seen.add(new Seen((char) ('0' + best), patch));
                }
            }
        }
        return seen.stream()
                .map(one -> line(seen, one))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .map(one -> Character.toString(one.digit()))
                .collect(Collectors.joining());
    }

    private List<Seen> line(List<Seen> all, Seen of) {
        return all.stream()
                .filter(one -> Math.abs(one.where().getCenterY() - of.where().getCenterY()) < height / 3)
                .sorted(Comparator.comparingDouble(one -> one.where().getX()))
                .toList();
    }

    private static Shape template(Font face, char digit) {
        BufferedImage picture = new BufferedImage(LARGE * 2, LARGE * 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, LARGE * 2, LARGE * 2);
        brush.setColor(Color.BLACK);
        brush.setFont(face);
        brush.drawString(Character.toString(digit), LARGE / 2, LARGE * 3 / 2);
        brush.dispose();
        return shape(picture, patches(picture).getFirst());
    }

    private static Shape shape(BufferedImage picture, Rectangle patch) {
        List<Double> ink = IntStream.range(0, ACROSS * DOWN)
                .mapToObj(cell -> ink(picture, patch, cell % ACROSS, cell / ACROSS))
                .toList();
        return new Shape(ink, (double) patch.width / patch.height, patch.height);
    }

    /// How dark a cell of the patch is, from 0 to 1, looked at in nine places.
    private static double ink(BufferedImage picture, Rectangle patch, int column, int row) {
        double sum = 0;
        for (int down = 0; down < 3; down++) {
            for (int across = 0; across < 3; across++) {
                double x = patch.x + (column + (across + 0.5) / 3) * patch.width / ACROSS;
                double y = patch.y + (row + (down + 0.5) / 3) * patch.height / DOWN;
                sum += 255 - grey(picture, (int) x, (int) y);
            }
        }
        return sum / 9 / 255;
    }

    private static List<Rectangle> patches(BufferedImage picture) {
        boolean[][] met = new boolean[picture.getHeight()][picture.getWidth()];
        List<Rectangle> patches = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (!met[y][x] && grey(picture, x, y) < DARK) {
                    patches.add(patch(picture, met, x, y));
                }
            }
        }
        return patches;
    }

    private static Rectangle patch(BufferedImage picture, boolean[][] met, int x, int y) {
        Rectangle patch = new Rectangle(x, y, 1, 1);
        Deque<int[]> next = new ArrayDeque<>();
        met[y][x] = true;
        next.push(new int[] {x, y});
        while (!next.isEmpty()) {
            int[] here = next.pop();
            patch.add(new Rectangle(here[0], here[1], 1, 1));
            for (int around = 0; around < 9; around++) {
                int nx = here[0] + around % 3 - 1;
                int ny = here[1] + around / 3 - 1;
                boolean inside = nx >= 0 && ny >= 0 && nx < picture.getWidth() && ny < picture.getHeight();
                if (inside && !met[ny][nx] && grey(picture, nx, ny) < DARK) {
                    met[ny][nx] = true;
                    next.push(new int[] {nx, ny});
                }
            }
        }
        return patch;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
    }
}
