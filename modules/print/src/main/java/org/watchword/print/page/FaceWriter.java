package org.watchword.print.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.watchword.print.type.Face;

/// Writes the part of a face that a file uses as a composite font (ISO 32000-1, 9.7).
final class FaceWriter {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int STEM_REGULAR = 80;
    private static final int STEM_BOLD = 140;

    private final Streams streams;
    private final EmbeddedFace used;
    private final Face face;
    private final TreeSet<Integer> glyphs = new TreeSet<>();

    FaceWriter(Streams streams, EmbeddedFace used) {
        this.streams = streams;
        this.used = used;
        this.face = used.face();
        used.uses().forEach(use -> glyphs.add(use.glyph()));
    }

    void write() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.outlines(), TABLES);
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Map<Integer, Integer> numbers = new HashMap<>();
        synchronized (face) {
            subsetter.getGIDMap().forEach((inSubset, inFont) -> numbers.put(inFont, inSubset));
            subsetter.writeToStream(file);
        }
        String name = subsetTag() + "+" + face.name();
        COSArray descendants = new COSArray();
        descendants.add(glyphFont(name, descriptor(name, file.toByteArray()), numbers));
        COSDictionary font = used.dictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, streams.packed(UnicodeMap.of(used)));
    }

    private COSDictionary glyphFont(String name, COSDictionary descriptor, Map<Integer, Integer> numbers)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.W, widths());
        font.setInt(COSName.DW, 0);
        font.setItem(COSName.CID_TO_GID_MAP, streams.packed(glyphOfEachCode(numbers)));
        return font;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        used.uses().forEach(use -> each.add(COSInteger.get(face.measures().advance(use.glyph()))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(each);
        return widths;
    }

    private byte[] glyphOfEachCode(Map<Integer, Integer> numbers) {
        byte[] map = new byte[(used.count() + 1) * 2];
        int at = 2;
        for (EmbeddedFace.Use use : used.uses()) {
            int glyph = numbers.getOrDefault(use.glyph(), 0);
            map[at++] = (byte) (glyph >> 8);
            map[at++] = (byte) glyph;
        }
        return map;
    }

    private COSDictionary descriptor(String name, byte[] file) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, face.measures().ascent());
        descriptor.setInt(COSName.DESCENT, face.measures().descent());
        descriptor.setInt(COSName.CAP_HEIGHT, face.measures().capHeight());
        descriptor.setInt(COSName.STEM_V, face.name().endsWith("Bold") ? STEM_BOLD : STEM_REGULAR);
        descriptor.setItem(COSName.FONT_FILE2, streams.packed(file));
        return descriptor;
    }

    private COSArray box() throws IOException {
        HeaderTable head = face.outlines().getHeader();
        double scale = 1000.0 / head.getUnitsPerEm();
        COSArray box = new COSArray();
        for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(COSInteger.get(Math.round(edge * scale)));
        }
        return box;
    }

    /// Six letters that differ with the glyphs chosen (ISO 32000-1, 9.6.4).
    private String subsetTag() {
        int seed = face.name().hashCode() * 31 + glyphs.hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(seed, 26)));
            seed = seed / 26 + i * 7;
        }
        return tag.toString();
    }
}
