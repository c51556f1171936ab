package org.watchword.print.page;

import java.nio.charset.StandardCharsets;

/// The table from a font's codes to the characters they stand for (ISO 32000-1, 9.10.3).
final class UnicodeMap {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private UnicodeMap() {}

    static byte[] of(EmbeddedFace face) {
        StringBuilder map = new StringBuilder(HEAD);
        int done = 0;
        for (EmbeddedFace.Use use : face.uses()) {
            if (done % MOST_IN_A_BLOCK == 0) {
                map.append(Math.min(MOST_IN_A_BLOCK, face.count() - done)).append(" beginbfchar\n");
            }
            done++;
            map.append('<');
            Operators.hex(map, done);
            map.append("> <").append(Operators.utf16(use.text())).append(">\n");
            if (done % MOST_IN_A_BLOCK == 0 || done == face.count()) {
                map.append("endbfchar\n");
            }
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
