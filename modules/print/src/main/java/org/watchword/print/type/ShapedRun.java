package org.watchword.print.type;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text in one face and one direction, turned into glyphs in the order they are seen, left to right.
///
/// @param width in thousandths of the type size
public record ShapedRun(Face face, String text, boolean rightToLeft, List<Glyph> glyphs, double width) {
    public ShapedRun {
        glyphs = List.copyOf(glyphs);
    }

    /// Its outlines from the run's left edge and the baseline, in thousandths of the type size, downwards positive.
    public Shape outline() {
        return face.outline(glyphs);
    }

    /// The characters as written, without what only steers them.
    public String written() {
        return Steering.withoutIsolates(text);
    }

    /// The glyphs grouped with the characters they stand for, in the order they are seen.
    public List<Cluster> clusters() {
        int[] starts =
                glyphs.stream().mapToInt(Glyph::character).sorted().distinct().toArray();
        List<Cluster> clusters = new ArrayList<>(glyphs.size());
        for (int first = 0; first < glyphs.size(); ) {
            int character = glyphs.get(first).character();
            int end = first + 1;
            while (end < glyphs.size() && glyphs.get(end).character() == character) {
                end++;
            }
            clusters.add(new Cluster(charactersOf(character, starts), glyphs.subList(first, end)));
            first = end;
        }
        return clusters;
    }

    /// From a cluster's first character to the next cluster's; the first one takes what stands before it as well.
    private String charactersOf(int character, int[] starts) {
        int next = text.length();
        for (int start : starts) {
            if (start > character) {
                next = start;
                break;
            }
        }
        int from = starts[0] == character ? 0 : character;
        return Steering.withoutIsolates(text.substring(from, next));
    }
}
