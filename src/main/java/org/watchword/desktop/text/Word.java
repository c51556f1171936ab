package org.watchword.desktop.text;

import java.util.Locale;

/// A text of the interface, named in code so that a text that does not exist does not compile.
///
/// Each screen has one enum of its own words. The words themselves stand in `messages_<language>.properties`.
public interface Word {
    /// The key in the message files, `section.words-of-the-constant`.
    String key();

    /// The key that belongs to an enum constant: `Word.keyOf("slide", WHY_RIGHT)` is `slide.why-right`.
    static String keyOf(String section, Enum<?> constant) {
        return section + "." + kebab(constant);
    }

    /// An enum constant as keys, ids and codes write it: `kebab(WHY_RIGHT)` is `why-right`.
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
