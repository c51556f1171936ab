package org.watchword.desktop.text;

import java.util.Locale;

/// The language of the interface. The language of a deck is another value: a trainer may read Polish buttons
/// and teach in English.
///
/// @param code a BCP 47 tag, as in `messages_<code>.properties`
public record Language(String code) {
    public static final Language ENGLISH = new Language("en");

    /// The rules for numbers and dates in texts of this language.
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
