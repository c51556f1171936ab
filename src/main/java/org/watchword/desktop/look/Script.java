package org.watchword.desktop.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.print.FontFile;

/// The scripts that slides can be written in, each with letters of its own from the program itself. A file is opened
/// when its first word is drawn, so that a deck in English pays for none of the others.
public enum Script {
    /// What [Typeface] itself draws.
    LATIN(FontFile.ATKINSON_REGULAR, FontFile.ATKINSON_BOLD),
    /// Vietnamese, Cyrillic and Greek.
    WIDE(FontFile.NOTO_REGULAR, FontFile.NOTO_BOLD),
    ARABIC(FontFile.ARABIC_REGULAR, FontFile.ARABIC_BOLD),
    /// Arabic letters in the hand that readers of Urdu are used to.
    NASTALIQ(FontFile.URDU_REGULAR, FontFile.URDU_BOLD),
    GURMUKHI(FontFile.GURMUKHI_REGULAR, FontFile.GURMUKHI_BOLD),
    BENGALI(FontFile.BENGALI_REGULAR, FontFile.BENGALI_BOLD),
    DEVANAGARI(FontFile.DEVANAGARI_REGULAR, FontFile.DEVANAGARI_BOLD),
    THAI(FontFile.THAI_REGULAR, FontFile.THAI_BOLD),
    ETHIOPIC(FontFile.ETHIOPIC_REGULAR, FontFile.ETHIOPIC_BOLD),
    CHINESE(FontFile.CHINESE, FontFile.CHINESE);

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private final FontFile regular;
    private final FontFile bold;

    Script(FontFile regular, FontFile bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /// Whether a language is read from right to left.
    ///
    /// @param language a BCP 47 tag
    public static boolean rightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /// The scripts in the order in which they are asked for a letter of a language.
    static List<Script> inOrder(String language) {
        List<Script> scripts = new ArrayList<>(List.of(values()));
        if (Locale.forLanguageTag(language).getLanguage().equals("ur")) {
            Collections.swap(scripts, scripts.indexOf(ARABIC), scripts.indexOf(NASTALIQ));
        }
        return List.copyOf(scripts);
    }

    /// Whether it has a letter for a character.
    boolean draws(int codePoint) {
        return Alphabet.of(regular).get(codePoint);
    }

    FontFile file(boolean strong) {
        return strong ? bold : regular;
    }
}
