package org.watchword.print.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.type.Face;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The shipped typefaces of every language, each file read once and only when something is printed with it: the
/// Chinese one alone is as large as all others. Several threads may use it.
public final class TypeCases {
    private final Map<FontFile, Face> faces = new ConcurrentHashMap<>();
    private final Map<Letters, TypeCase> cases = new ConcurrentHashMap<>();

    public TypeCases() {}

    /// The typefaces that a language is set in.
    public TypeCase in(Writing writing) {
        return cases.computeIfAbsent(Letters.of(writing), this::with);
    }

    private TypeCase with(Letters letters) {
        boolean latin = letters == Letters.LATIN;
        return new TypeCase(
                words(letters.regular(), FontFile.NOTO_REGULAR),
                words(latin ? FontFile.ATKINSON_MEDIUM : letters.regular(), FontFile.NOTO_REGULAR),
                words(latin ? FontFile.ATKINSON_SEMIBOLD : letters.bold(), FontFile.NOTO_BOLD),
                words(letters.bold(), FontFile.NOTO_BOLD),
                latin ? Typeface.of(face(FontFile.NOTO_BOLD)) : words(FontFile.NOTO_BOLD, letters.bold()),
                letters.leading());
    }

    private Typeface words(FontFile first, FontFile second) {
        return first == second ? Typeface.of(face(first)) : Typeface.of(face(first), face(second));
    }

    private Face face(FontFile file) {
        return faces.computeIfAbsent(file, TypeCases::read);
    }

    private static Face read(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            return Face.read(file.postScriptName(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped font cannot be read: " + file, e);
        }
    }
}
