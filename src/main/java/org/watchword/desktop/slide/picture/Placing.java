package org.watchword.desktop.slide.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Paints a drawing into a place of another shape.
final class Placing {
    private Placing() {}

    static BufferedImage paint(Drawing drawing, Size size, Fit fit) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D brush = image.createGraphics();
        try {
            double across = size.width() / drawing.width();
            double down = size.height() / drawing.height();
            switch (fit) {
                case WHOLE -> centred(drawing, brush, size, Math.min(across, down));
                case EXACT -> drawing.paint(brush, 0, 0, size.width(), size.height());
                case EDGE -> edge(drawing, brush, image, across);
            }
        } finally {
            brush.dispose();
        }
        return image;
    }

    private static void edge(Drawing drawing, Graphics2D brush, BufferedImage image, double across) {
        double height = drawing.height() * across;
        double above = image.getHeight() - height;
        if (above <= 1) {
            double larger = Math.max(across, image.getHeight() / drawing.height());
            centred(drawing, brush, new Size(image.getWidth(), image.getHeight()), larger);
            return;
        }
        int top = (int) Math.ceil(above);
        drawing.paint(brush, 0, above, image.getWidth(), height);
        brush.setColor(new Color(image.getRGB(1, Math.min(top + 1, image.getHeight() - 1)), true));
        brush.fillRect(0, 0, image.getWidth(), top + 1);
    }

    private static void centred(Drawing drawing, Graphics2D brush, Size size, double scale) {
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        drawing.paint(brush, (size.width() - width) / 2, (size.height() - height) / 2, width, height);
    }
}
