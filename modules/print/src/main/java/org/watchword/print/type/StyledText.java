package org.watchword.print.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The characters of a paragraph and which piece each of them belongs to.
final class StyledText {
    private record Stretch(int from, int to, Piece piece) {}

    private final String characters;
    private final List<Stretch> stretches;

    private StyledText(String characters, List<Stretch> stretches) {
        this.characters = characters;
        this.stretches = stretches;
    }

    static StyledText of(List<Piece> pieces, boolean rightToLeft) {
        StringBuilder characters = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = characters.length();
            characters.append(rightToLeft ? Isolates.around(piece) : piece.text());
            stretches.add(new Stretch(from, characters.length(), piece));
        }
        return new StyledText(characters.toString(), stretches);
    }

    String characters() {
        return characters;
    }

    boolean mayBreak(int at) {
        return stretches.stream().noneMatch(s -> s.piece().whole() && s.from() < at && at < s.to());
    }

    /// The width of the blanks at the end of a stretch, in thousandths of the type size.
    double blanksBefore(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return shape(end, to, false).stream().mapToDouble(ShapedRun::width).sum();
    }

    /// Shapes a stretch of one direction, cut where the face changes, in the order it is seen.
    List<ShapedRun> shape(int from, int to, boolean rightToLeft) {
        List<ShapedRun> runs = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int start = Math.max(from, stretch.from());
            int end = Math.min(to, stretch.to());
            if (start < end) {
                shapeInOneTypeface(
                        characters.substring(start, end), stretch.piece().typeface(), rightToLeft, runs);
            }
        }
        if (rightToLeft) {
            Collections.reverse(runs);
        }
        return runs;
    }

    private static void shapeInOneTypeface(String text, Typeface typeface, boolean rightToLeft, List<ShapedRun> runs) {
        Face face = null;
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Face next = typeface.faceFor(text.codePointAt(at), face);
            if (face != null && next != face) {
                runs.add(face.shape(text.substring(start, at), rightToLeft));
                start = at;
            }
            face = next;
        }
        if (face != null) {
            runs.add(face.shape(text.substring(start), rightToLeft));
        }
    }
}
