package org.watchword.desktop.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/// What a language is called in a list: in English for the trainer, and in itself for its speakers where the letters
/// of the windows can draw that.
public final class SpokenName {
    private static final Set<UnicodeScript> DRAWN = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private SpokenName() {}

    /// What a language is called.
    ///
    /// @param code a BCP 47 tag such as `pl`
    public static String of(String code) {
        Locale own = Locale.forLanguageTag(code);
        String english = own.getDisplayName(Locale.ENGLISH);
        String itself = own.getDisplayName(own);
        boolean drawn = itself.codePoints().mapToObj(UnicodeScript::of).allMatch(DRAWN::contains);
        return drawn && !itself.equals(english) ? english + " · " + itself : english;
    }
}
