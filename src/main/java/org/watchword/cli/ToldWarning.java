package org.watchword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchword.content.contact.Contact;
import org.watchword.desktop.text.Texts;
import org.watchword.room.prints.PrintWarning;

/// Something that whoever hands a print out ought to know first, for a script and in words.
///
/// @param kind for a script
/// @param about a contact's id, a language, a day or a sentence; never a person
/// @param words what is so, and what to do
record ToldWarning(String kind, String about, String words) {

    static ToldWarning of(PrintWarning warning, Texts texts) {
        return switch (warning) {
            case PrintWarning.Language(String asked, String instead) ->
                new ToldWarning("language", asked, texts.get(CliWord.PRINT_LANGUAGE, asked, instead));
            case PrintWarning.Draft(String language) ->
                new ToldWarning("draft", language, texts.get(CliWord.PRINT_DRAFT));
            case PrintWarning.Uncertain(Contact contact) ->
                new ToldWarning("uncertain", contact.id(), texts.get(CliWord.PRINT_UNCERTAIN, contact.id()));
            case PrintWarning.Unchecked(Contact contact) ->
                new ToldWarning("unchecked", contact.id(), texts.get(CliWord.PRINT_UNCHECKED, contact.id()));
            case PrintWarning.Old(Contact contact) ->
                new ToldWarning(
                        "old",
                        contact.id(),
                        texts.get(
                                CliWord.PRINT_OLD,
                                contact.id(),
                                contact.checked().on().toString()));
            case PrintWarning.Review(var by) ->
                new ToldWarning("review", by.toString(), texts.get(CliWord.PRINT_REVIEW, by.toString()));
            case PrintWarning.Sentence(String text, int many) ->
                new ToldWarning("sentence", text, texts.get(CliWord.PRINT_SENTENCE, many, text));
        };
    }

    /// For JSON.
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("about", about);
        values.put("what", words);
        return values;
    }
}
