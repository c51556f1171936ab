package org.watchword.print.type;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.sheet.TypeCase;

/// The glyphs that words are drawn with, for a comparison with another shaper.
public final class ShapedWords {
    private ShapedWords() {}

    /// A stretch of a word in one face and one direction.
    public record Run(String face, String text, boolean rightToLeft, List<Integer> glyphs) {}

    /// Each word alone, in regular and in bold letters.
    public static List<Run> runs(List<String> words, TypeCase types, Writing writing) {
        List<Run> runs = new ArrayList<>();
        for (Typeface typeface : List.of(types.regular(), types.bold())) {
            for (String word : words) {
                Paragraph text = new Paragraph(writing, List.of(new Piece(word, typeface, false)));
                for (TextLine line : text.lines(Double.MAX_VALUE)) {
                    line.runs().forEach(placed -> runs.add(run(placed.run())));
                }
            }
        }
        return runs;
    }

    private static Run run(ShapedRun run) {
        List<Integer> glyphs = run.glyphs().stream().map(Glyph::id).toList();
        return new Run(run.face().name(), run.written(), run.rightToLeft(), glyphs);
    }
}
