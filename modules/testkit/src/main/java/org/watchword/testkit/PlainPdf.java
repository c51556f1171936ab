package org.watchword.testkit;

import java.nio.charset.StandardCharsets;

/// A PDF written by hand, for tests of what reads those of others.
public final class PlainPdf {
    private static final int FIRST = 4;

    private PlainPdf() {}

    /// A page for each text; lines are drawn below one another.
    public static byte[] of(String... pages) {
        StringBuilder kids = new StringBuilder();
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            int page = FIRST + 2 * i;
            String words = words(pages[i]);
            kids.append(page).append(" 0 R ");
            objects.append("%d 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 320 180]/Contents %d 0 R"
                    .formatted(page, page + 1));
            objects.append("/Resources<</Font<</F 3 0 R>>>>>> endobj\n");
            objects.append("%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n"
                    .formatted(page + 1, words.length(), words));
        }
        String file = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">> endobj\n"
                + "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
                + objects + "trailer <</Root 1 0 R>>\n%%EOF\n";
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String words(String page) {
        StringBuilder words = new StringBuilder("BT /F 10 Tf 20 150 Td");
        page.lines()
                .forEach(line -> words.append(" (")
                        .append(line.replaceAll("[\\\\()]", "\\\\$0"))
                        .append(") Tj 0 -20 Td"));
        return words.append(" ET").toString();
    }
}
