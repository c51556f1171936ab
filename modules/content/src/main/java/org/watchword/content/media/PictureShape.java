package org.watchword.content.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a picture stands or lies: it decides where a plain slide puts it.
public enum PictureShape {
    /// As high as it is wide, or higher.
    TALL,
    /// Wider than it is high.
    WIDE;

    private static final Pattern VIEW_BOX = Pattern.compile(
            "viewBox=\"\\s*\\S+\\s+\\S+\\s+([0-9]{1,6}(?:[.][0-9]+)?)\\s+([0-9]{1,6}(?:[.][0-9]+)?)\\s*\"");
    private static final int HEAD = 4096;

    /// By the head of an SVG, PNG or JPEG alone; what does not tell its size counts as tall, like most pictures of a
    /// slide.
    public static PictureShape of(byte[] bytes) {
        return PictureSize.of(bytes)
                .map(size -> size.width() > size.height())
                .or(() -> drawn(bytes))
                .filter(wide -> wide)
                .map(_ -> WIDE)
                .orElse(TALL);
    }

    private static Optional<Boolean> drawn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        Matcher box = VIEW_BOX.matcher(head);
        return box.find()
                ? Optional.of(Double.parseDouble(box.group(1)) > Double.parseDouble(box.group(2)))
                : Optional.empty();
    }
}
