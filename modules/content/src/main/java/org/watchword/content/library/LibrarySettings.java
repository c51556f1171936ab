package org.watchword.content.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.content.deck.AlwaysByAudience;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.PlainForm;
import org.watchword.content.text.SourcePlace;

/// What holds for the whole library.
///
/// @param languages offered, the default one among them
/// @param plainForms those of the languages that have one, such as `en-simple`
/// @param audiences what an audience is called, by its code; one without a name is called by its code
/// @param mayOnlyListen audiences who may be living through what is taught, and are never made to take part
/// @param words the words of the grammar, by language
public record LibrarySettings(
        String defaultLanguage,
        List<String> languages,
        List<String> plainForms,
        AlwaysByAudience always,
        Map<String, LocalText> audiences,
        List<String> mayOnlyListen,
        Map<String, GrammarWords> words,
        SourcePlace place) {

    public LibrarySettings {
        languages = List.copyOf(languages);
        plainForms = List.copyOf(plainForms);
        audiences = Map.copyOf(audiences);
        mayOnlyListen = List.copyOf(mayOnlyListen);
        words = Map.copyOf(words);
    }

    /// What slides can be shown in: the languages, then the plain forms.
    public List<String> forms() {
        return Stream.concat(languages.stream(), plainForms.stream()).toList();
    }

    /// The words of the grammar in a language or its plain form.
    public GrammarWords wordsIn(String form) {
        return words.getOrDefault(PlainForm.language(form), GrammarWords.ENGLISH);
    }
}
