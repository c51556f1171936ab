package org.watchword.print.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.type.Face;
import org.watchword.print.type.Typeface;

/// The typefaces of all prints, read once.
///
/// @param number a bold face whose zero cannot be taken for an eight
public record TypeCase(Typeface regular, Typeface medium, Typeface semibold, Typeface bold, Typeface number) {

    /// The shipped typefaces.
    public static TypeCase shipped() {
        return with(List.of());
    }

    /// The shipped typefaces, and others for letters that those lack.
    public static TypeCase with(List<Face> others) {
        Face plain = read(FontFile.NOTO_REGULAR);
        Face strong = read(FontFile.NOTO_BOLD);
        return new TypeCase(
                words(FontFile.ATKINSON_REGULAR, plain, others),
                words(FontFile.ATKINSON_MEDIUM, plain, others),
                words(FontFile.ATKINSON_SEMIBOLD, strong, others),
                words(FontFile.ATKINSON_BOLD, strong, others),
                new Typeface(joined(List.of(strong), others)));
    }

    private static Typeface words(FontFile file, Face fallback, List<Face> others) {
        return new Typeface(joined(List.of(read(file), fallback), others));
    }

    private static List<Face> joined(List<Face> first, List<Face> others) {
        List<Face> all = new ArrayList<>(first);
        all.addAll(others);
        return all;
    }

    private static Face read(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            return Face.read(file.postScriptName(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped font cannot be read: " + file, e);
        }
    }
}
