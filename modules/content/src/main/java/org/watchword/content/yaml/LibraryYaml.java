package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `library.yaml`.
public record LibraryYaml(
        String format,
        String defaultLanguage,
        List<String> languages,
        AlwaysYaml always,
        Optional<Map<String, Map<String, String>>> audiences,
        Map<String, GrammarWordsYaml> words) {

    public LibraryYaml {
        Need.format(format, "library/1");
        Need.language("default-language", defaultLanguage);
        Need.languages("languages", languages);
        if (!languages.contains(defaultLanguage)) {
            throw new WrongKey("languages", "the default language among them");
        }
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
