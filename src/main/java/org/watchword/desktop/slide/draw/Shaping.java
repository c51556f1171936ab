package org.watchword.desktop.slide.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Run;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.type.Face;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.Writing;

/// Shapes words with the same letters and rules as print. JavaFX 26 draws empty boxes for several scripts on Linux and
/// cannot lay out wrapped lines that are read from the right.
final class Shaping {
    private static final Map<FontFile, Face> FACES = new ConcurrentHashMap<>();

    private Shaping() {}

    /// @param face for words without a weight of their own
    static Paragraph paragraph(List<Run> runs, Typeface face, String language) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            boolean whole = run.weight() == Run.Weight.NUMBER;
            for (Stretch stretch : Stretch.of(Letters.words(run), language)) {
                Face letters = FACES.computeIfAbsent(Letters.face(run, face).file(stretch.script()), Shaping::read);
                pieces.add(new Piece(stretch.text(), org.watchword.print.type.Typeface.of(letters), whole));
            }
        }
        return new Paragraph(new Writing(language), pieces);
    }

    private static Face read(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            return Face.read(file.postScriptName(), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.postScriptName(), unreadable);
        }
    }
}
