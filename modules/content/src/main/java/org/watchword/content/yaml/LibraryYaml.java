package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.text.PlainForm;

/// `library.yaml`.
public record LibraryYaml(
        String format,
        String defaultLanguage,
        List<String> languages,
        Optional<List<String>> plainForms,
        AlwaysYaml always,
        Optional<Map<String, Map<String, String>>> audiences,
        Optional<List<String>> mayOnlyListen,
        Map<String, GrammarWordsYaml> words) {

    public LibraryYaml {
        Need.format(format, "library/1");
        Need.language("default-language", defaultLanguage);
        Need.languages("languages", languages);
        if (!languages.contains(defaultLanguage)) {
            throw new WrongKey("languages", "the default language among them");
        }
        for (String form : plainForms.orElse(List.of())) {
            if (!PlainForm.is(form) || !languages.contains(PlainForm.language(form))) {
                throw new WrongKey("plain-forms", "one of the languages with -simple after it, such as en-simple");
            }
        }
        mayOnlyListen.ifPresent(codes -> codes.forEach(code -> Need.audience("may-only-listen", code)));
        audiences.ifPresent(named -> named.forEach(LibraryYaml::named));
        for (String language : languages) {
            if (words.get(language) == null) {
                throw new WrongKey("words", "the words of the grammar for each language");
            }
        }
    }

    private static void named(String audience, Map<String, String> name) {
        Need.audience("audiences", audience);
        Need.label("audiences." + audience, name);
    }
}
