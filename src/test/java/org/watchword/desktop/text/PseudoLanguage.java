package org.watchword.desktop.text;

import java.util.LinkedHashMap;
import java.util.Map;

/// A language nobody speaks, for tests: each text stands in ⟦ ⟧, wears accents and is 40 % longer. What is cut short
/// would be cut short in German; what is not in ⟦ ⟧ is written in the code and cannot be translated.
public final class PseudoLanguage {
    public static final Language LANGUAGE = new Language("en-XA");
    private static final String PLAIN = "aceinosuyACEINOSUY";
    private static final String ACCENTED = "àçéîñöšüýÀÇÉÎÑÖŠÜÝ";

    private PseudoLanguage() {}

    /// The English texts in the pseudo-language.
    public static Texts texts() {
        Map<String, String> patterns = new LinkedHashMap<>();
        Texts.of(Language.ENGLISH).patterns().forEach((key, english) -> patterns.put(key, of(english)));
        return Texts.of(LANGUAGE, patterns);
    }

    /// One pattern; gaps and what is inside them stay as they are.
    static String of(String pattern) {
        StringBuilder text = new StringBuilder("⟦");
        int depth = 0;
        int letters = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            depth += letter == '{' ? 1 : 0;
            text.append(depth > 0 ? letter : accented(letter));
            letters += depth > 0 ? 0 : 1;
            depth -= letter == '}' ? 1 : 0;
        }
        return text.append(padding(letters)).append('⟧').toString();
    }

    private static String padding(int letters) {
        String words = " lörem îpsüm dölör";
        return words.repeat(letters / words.length() + 1).substring(0, (int) Math.ceil(letters * 0.4));
    }

    private static char accented(char letter) {
        int at = PLAIN.indexOf(letter);
        return at < 0 ? letter : ACCENTED.charAt(at);
    }
}
