package org.watchword.content.library;

import java.util.List;
import java.util.Map;
import org.watchword.content.deck.AlwaysByAudience;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// What holds for the whole library.
///
/// @param languages offered, the default one among them
/// @param audiences what an audience is called, by its code; one without a name is called by its code
/// @param words the words of the grammar, by language
public record LibrarySettings(
        String defaultLanguage,
        List<String> languages,
        AlwaysByAudience always,
        Map<String, LocalText> audiences,
        Map<String, GrammarWords> words,
        SourcePlace place) {

    public LibrarySettings {
        languages = List.copyOf(languages);
        audiences = Map.copyOf(audiences);
        words = Map.copyOf(words);
    }
}
