package org.watchword.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;

/// The characters a font file can draw, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
final class Alphabet {
    private static final int CMAP = 0x636D6170;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private static final Map<FontFile, BitSet> KNOWN = new ConcurrentHashMap<>();

    private final ByteBuffer font;
    private final BitSet characters = new BitSet();

    private Alphabet(ByteBuffer font) {
        this.font = font;
    }

    static BitSet of(FontFile file) {
        return KNOWN.computeIfAbsent(file, Alphabet::read);
    }

    private static BitSet read(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            Alphabet alphabet = new Alphabet(ByteBuffer.wrap(bytes.readAllBytes()));
            alphabet.readTable();
            return alphabet.characters;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.postScriptName(), unreadable);
        }
    }

    private void readTable() {
        int tables = unsigned(4);
        for (int table = 0; table < tables; table++) {
            int at = 12 + 16 * table;
            if (font.getInt(at) == CMAP) {
                readMaps(font.getInt(at + 8));
            }
        }
    }

    private void readMaps(int cmap) {
        int maps = unsigned(cmap + 2);
        for (int map = 0; map < maps; map++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * map + 4);
            switch (unsigned(at)) {
                case SEGMENTS -> readSegments(at);
                case GROUPS -> readGroups(at);
                default -> {}
            }
        }
    }

    private void readSegments(int at) {
        int length = unsigned(at + 6);
        for (int segment = 0; segment < length; segment += 2) {
            int last = unsigned(at + 14 + segment);
            int first = unsigned(at + 16 + length + segment);
            if (last < 0xFFFF) {
                characters.set(first, last + 1);
            }
        }
    }

    private void readGroups(int at) {
        int groups = font.getInt(at + 12);
        for (int group = 0; group < groups; group++) {
            int entry = at + 16 + 12 * group;
            characters.set(font.getInt(entry), font.getInt(entry + 4) + 1);
        }
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
