package org.watchword.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource(FontFile.class)
    void everyFontFileOpensAndIsTheFontItsNameSays(FontFile file) throws IOException, FontFormatException {
        try (InputStream bytes = Fonts.open(file)) {
            assertEquals(
                    file.postScriptName(),
                    Font.createFont(Font.TRUETYPE_FONT, bytes).getPSName());
        }
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void theLicenceStandsBesideEachFamily(FontFile file) throws IOException {
        String family = file.postScriptName().substring(0, file.postScriptName().indexOf('-'));
        try (InputStream licence = FontsTest.class.getResourceAsStream("fonts/" + family + "-OFL.txt")) {
            assertTrue(new String(licence.readAllBytes(), StandardCharsets.UTF_8).contains("SIL OPEN FONT LICENSE"));
        }
    }
}
