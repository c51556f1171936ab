package org.watchword.print.type;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The faces that set a text: the first that has a letter draws it.
public record Typeface(List<Face> faces) {
    public Typeface {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("A typeface needs a face");
        }
    }

    public static Typeface of(Face... faces) {
        return new Typeface(List.of(faces));
    }

    /// The first character that no face can draw.
    public OptionalInt missingLetter(String text) {
        return text.codePoints()
                .filter(c -> faces.stream().noneMatch(face -> face.has(c)))
                .findFirst();
    }

    /// The face for a character; marks and blanks stay with the face before them.
    Face faceFor(int codePoint, @Nullable Face before) {
        if (before != null && leansOnItsNeighbour(codePoint) && before.has(codePoint)) {
            return before;
        }
        for (Face face : faces) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        return faces.getFirst();
    }

    private static boolean leansOnItsNeighbour(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == ' '
                || Steering.is(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
