package org.watchword.print.page;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.watchword.print.type.Face;

/// A face as one file uses it: a code for each pair of a glyph and the text it stands for.
///
/// One glyph may stand for different characters (a ligature, a hyphen), so the code belongs to the pair; that
/// is what makes copying and reading aloud exact.
final class EmbeddedFace {
    record Use(int glyph, String text) {}

    private final Face face;
    private final String resource;
    private final COSDictionary dictionary = new COSDictionary();
    private final SequencedMap<Use, Integer> codes = new LinkedHashMap<>();

    EmbeddedFace(Face face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    /// The code to write for a glyph that stands for `text`; from 1.
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), _ -> codes.size() + 1);
    }

    Face face() {
        return face;
    }

    String resource() {
        return resource;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /// Uses in the order of their codes.
    Iterable<Use> uses() {
        return codes.sequencedKeySet();
    }

    int count() {
        return codes.size();
    }
}
