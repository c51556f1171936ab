package org.watchword.desktop.passes;

import java.util.List;
import java.util.stream.Collectors;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;
import org.watchword.desktop.questions.ContactWords;
import org.watchword.session.assess.PaperQuestion;

/// What was right, in words with the numbers of an area.
record PlainWords(Library library, Area area) {

    /// The right answers of a question, one after the other.
    String right(PaperQuestion asked) {
        return asked.options().stream()
                .filter(option -> option.role() == Role.RIGHT)
                .map(Option::text)
                .map(text -> words(text, asked.question().language()))
                .collect(Collectors.joining("; "));
    }

    /// Running text with the numbers in their places.
    String words(List<Inline> text, String language) {
        ContactWords contacts = new ContactWords(library, area, language);
        StringBuilder words = new StringBuilder();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Strong(List<Inline> strong) -> words.append(words(strong, language));
                case Inline.ContactRef reference -> contacts.words(reference).ifPresent(words::append);
                default -> words.append(Inline.plain(List.of(inline)));
            }
        }
        return words.toString();
    }
}
