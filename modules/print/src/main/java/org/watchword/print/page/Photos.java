package org.watchword.print.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The pictures of one page that are made of pixels.
final class Photos {
    private static final int BITS = 8;

    private final List<BufferedImage> images = new ArrayList<>();

    /// Takes a picture in.
    ///
    /// @return by which name the page draws it
    String add(BufferedImage image) {
        images.add(image);
        return name(images.size() - 1);
    }

    boolean isEmpty() {
        return images.isEmpty();
    }

    private static String name(int number) {
        return "I" + number;
    }

    /// Writes them into the file.
    COSDictionary dictionary(Streams streams) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < images.size(); i++) {
            dictionary.setItem(COSName.getPDFName(name(i)), stream(images.get(i), streams));
        }
        return dictionary;
    }

    private static COSStream stream(BufferedImage image, Streams streams) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colours = new byte[3 * width * height];
        int at = 0;
        for (int rgb : image.getRGB(0, 0, width, height, null, 0, width)) {
            colours[at++] = (byte) (rgb >> 16);
            colours[at++] = (byte) (rgb >> 8);
            colours[at++] = (byte) rgb;
        }
        COSStream stream = streams.packed(colours);
        stream.setName(COSName.TYPE, "XObject");
        stream.setName(COSName.SUBTYPE, "Image");
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, BITS);
        stream.setName(COSName.COLORSPACE, "DeviceRGB");
        return stream;
    }
}
