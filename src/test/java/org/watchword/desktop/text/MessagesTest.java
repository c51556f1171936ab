package org.watchword.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The gate for the words of the interface: a key without a word, a word without a key, and a translation with other
/// gaps do not pass.
class MessagesTest {
    private static final Set<String> LANGUAGES = Set.of("en");

    @Test
    void everyWordHasItsTextAndEveryTextItsWord() {
        Set<String> words = new TreeSet<>();
        words().forEach(word -> words.add(word.key()));

        assertEquals(words, new TreeSet<>(Texts.of(Language.ENGLISH).patterns().keySet()));
    }

    @Test
    void everyTranslationHasTheSameKeysAndGapsAsEnglish() {
        Texts english = Texts.of(Language.ENGLISH);
        for (String code : LANGUAGES) {
            Texts translated = Texts.of(new Language(code));
            assertEquals(english.patterns().keySet(), translated.patterns().keySet(), code);
            english.patterns()
                    .forEach((key, pattern) -> assertEquals(
                            gaps(pattern), gaps(translated.patterns().getOrDefault(key, "")), code + " " + key));
        }
    }

    @Test
    void noKeyStandsTwiceAndNoApostropheIsStraight() throws IOException {
        for (String code : LANGUAGES) {
            Set<String> seen = new TreeSet<>();
            for (String line : lines("messages_" + code + ".properties")) {
                assertTrue(seen.add(line.substring(0, line.indexOf('=')).strip()), () -> "Twice: " + line);
                assertFalse(line.contains("'"), () -> "Write ’ instead of ' in: " + line);
            }
        }
    }

    @Test
    void aTextWithOtherGapsWouldBeFound() {
        assertNotEquals(gaps("{0} of {1}"), gaps("{0} of 4"));
    }

    @Test
    void thePseudoLanguageHasEveryText() {
        assertEquals(
                Texts.of(Language.ENGLISH).patterns().keySet(),
                PseudoLanguage.texts().patterns().keySet());
    }

    private static int gaps(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            String all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.watchword")) {
            if (found.isEnum() && found.isAssignableTo(Word.class)) {
                for (Object constant : found.reflect().getEnumConstants()) {
                    words.add((Word) constant);
                }
            }
        }
        return words;
    }
}
