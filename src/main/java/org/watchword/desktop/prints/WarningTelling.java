package org.watchword.desktop.prints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;
import org.watchword.room.prints.PrintWarning;

/// Says what to mind before a print is handed out, and what to do about it. Numbers that nobody has rung yet share one
/// sentence: there may be many.
record WarningTelling(Library library, LocalDate today, Texts texts) {

    List<String> of(List<PrintWarning> warnings) {
        List<String> told = new ArrayList<>();
        warnings.forEach(warning -> words(warning).ifPresent(told::add));
        String unchecked = warnings.stream()
                .flatMap(warning -> warning instanceof PrintWarning.Unchecked(Contact contact)
                        ? Optional.of(name(contact)).stream()
                        : Optional.<String>empty().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unchecked.isEmpty()) {
            told.add(texts.get(PrintsWord.NUMBERS_UNCHECKED, unchecked));
        }
        return told.stream().distinct().toList();
    }

    private Optional<String> words(PrintWarning warning) {
        return switch (warning) {
            case PrintWarning.Language(String asked, String instead) ->
                Optional.of(texts.get(PrintsWord.OTHER_LANGUAGE, SpokenName.of(asked), SpokenName.of(instead)));
            case PrintWarning.Draft _ -> Optional.of(texts.get(PrintsWord.DRAFT));
            case PrintWarning.Uncertain(Contact contact) ->
                Optional.of(texts.get(PrintsWord.NUMBER_UNCERTAIN, name(contact), contact.display()));
            case PrintWarning.Unchecked _ -> Optional.empty();
            case PrintWarning.Old(Contact contact) ->
                Optional.of(texts.get(
                        PrintsWord.NUMBER_OLD,
                        name(contact),
                        contact.display(),
                        date(contact.checked().on())));
            case PrintWarning.Review(LocalDate by) -> Optional.of(texts.get(PrintsWord.REVIEW, date(by)));
            case PrintWarning.Sentence(String text, int words) ->
                Optional.of(texts.get(PrintsWord.SENTENCE, words, text));
        };
    }

    private String name(Contact contact) {
        return contact.name().in(texts.language().code(), library.settings().defaultLanguage());
    }

    private String date(LocalDate day) {
        return new Days(texts, today).date(day);
    }
}
