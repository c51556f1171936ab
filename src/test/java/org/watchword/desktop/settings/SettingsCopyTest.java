package org.watchword.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionKind;

class SettingsCopyTest {
    private static final Settings OWN = new Settings(
            new Appearance(ThemeChoice.DARK, TextSize.DOUBLE, true, MotionChoice.OFF),
            new Presenting(30, false, Map.of("two screens", "HDMI-1")),
            Podium.USUAL.clicking(Map.of("PAGE_DOWN", "NEXT")),
            new LastChoices("Castle Fund", "gb/essex", SessionKind.TRAINING, "Our programme"),
            new Locking(5),
            new Keeping(6),
            new Network("Castle Hall Guests", "secret-wifi"));

    @Test
    void whatIsSavedIsTakenOverAndNothingOfTheLaptopItself() {
        byte[] bytes = SettingsCopy.of(OWN).bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String own : List.of("Castle", "secret", "HDMI", "Our programme")) {
            assertFalse(text.contains(own), own);
        }
        Settings other = here(bytes).onto(Settings.USUAL);
        assertEquals(OWN.appearance(), other.appearance());
        assertEquals(OWN.podium(), other.podium());
        assertEquals(30, other.presenting().notesSize());
        assertEquals("gb/essex", other.lastChoices().area());
        assertEquals(Map.of(), other.presenting().projectors());
        assertEquals(Network.NONE, other.network());
        assertEquals("", other.lastChoices().funder());
    }

    @Test
    void whatWouldChangeIsSaidInWordsOfThePage() {
        Texts texts = Texts.of(Language.ENGLISH);
        List<String> lines = new ChangeWords(
                        Settings.USUAL, here(SettingsCopy.of(OWN).bytes()).onto(Settings.USUAL), texts)
                .lines();
        assertEquals(10, lines.size(), lines::toString);
        assertTrue(lines.contains("Colours of this window: Dark"), lines::toString);
        assertTrue(lines.contains("Single letters are keys: no"), lines::toString);
        assertTrue(lines.contains("Your area: gb/essex"), lines::toString);
        assertEquals(List.of(), new ChangeWords(OWN, OWN, texts).lines());
    }

    @Test
    void aNewerFileIsTold() {
        String newer = text().replace("watchword-settings/1", "watchword-settings/2");
        assertInstanceOf(SettingsCopy.Newer.class, SettingsCopy.read(newer.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{}",
                "{\"format\": 7}",
                "{\"format\": \"watchword-settings/1\"}",
                "{\"format\": \"something/1\"}"
            })
    void whatIsNoFileOfSettingsIsRefused(String text) {
        assertInstanceOf(SettingsCopy.Damaged.class, SettingsCopy.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aValueThatCannotBeChosenIsRefused() {
        for (String damage : List.of(
                text().replace("\"notesSize\" : 30", "\"notesSize\" : 3000"),
                text().replace("\"lockAfter\" : 5", "\"lockAfter\" : -5"),
                text().replace("\"DARK\"", "\"PINK\""),
                text().replace("\"notesSize\" : 30", "\"notesSize\" : 30, \"more\" : 1"))) {
            assertFalse(damage.equals(text()));
            Settings own = Settings.USUAL;
            boolean refused =
                    SettingsCopy.read(damage.getBytes(StandardCharsets.UTF_8)) instanceof SettingsCopy.Damaged;
            assertTrue(refused, () -> damage + own);
        }
    }

    private static String text() {
        return new String(SettingsCopy.of(OWN).bytes(), StandardCharsets.UTF_8);
    }

    private static SettingsCopy here(byte[] bytes) {
        return assertInstanceOf(SettingsCopy.Here.class, SettingsCopy.read(bytes))
                .copy();
    }
}
