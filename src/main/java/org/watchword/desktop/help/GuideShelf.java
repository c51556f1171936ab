package org.watchword.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.guide.Guide;
import org.watchword.content.guide.GuideReader;

/// The guide as it lies in the program: `src/docs/guide`, word for word. It is there without a network and without the
/// library.
public final class GuideShelf {
    private static final String FOLDER = "guide/";
    private static @Nullable Guide read;

    private GuideShelf() {}

    /// The guide, read once. Belongs to the window thread.
    public static Guide guide() {
        Guide guide = read;
        if (guide == null) {
            guide = GuideReader.read(GuideShelf::text);
            read = guide;
        }
        return guide;
    }

    /// A picture of the guide, as a PNG file holds it.
    ///
    /// @param file such as `pictures/home.png`
    public static Optional<byte[]> picture(String file) {
        try (InputStream bytes = GuideShelf.class.getResourceAsStream(FOLDER + file)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Optional<String> text(String name) {
        return picture(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
