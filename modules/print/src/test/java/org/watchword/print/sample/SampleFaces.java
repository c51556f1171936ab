package org.watchword.print.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.type.Face;

/// Faces for tests, read once.
public final class SampleFaces {
    public static final Face WORDS = shipped(FontFile.ATKINSON_REGULAR);
    public static final Face NUMBERS = shipped(FontFile.NOTO_BOLD);
    public static final Face ARABIC = arabic();

    private SampleFaces() {}

    private static Face shipped(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            return Face.read(file.postScriptName(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face arabic() {
        try (InputStream bytes =
                SampleFaces.class.getResourceAsStream("/org/watchword/print/fonts/Vazirmatn-Regular.ttf")) {
            return Face.read("Vazirmatn-Regular", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
