package org.watchword.desktop.taking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.desktop.questions.ContactWords;
import org.watchword.session.assess.PaperQuestion;

/// Questions in words, with the numbers of an area.
public record PlainWords(Library library, Area area) {

    /// The right answers of a question, one after the other.
    public String right(PaperQuestion asked) {
        return asked.options().stream()
                .filter(option -> option.role() == Role.RIGHT)
                .map(option -> option(asked, option))
                .collect(Collectors.joining("; "));
    }

    /// An answer that can be chosen.
    String option(PaperQuestion asked, Option option) {
        return words(option.text(), asked.question().language());
    }

    /// What stands below the question itself, paragraph by paragraph.
    List<String> more(PaperQuestion asked) {
        return asked.question().more().stream()
                .flatMap(PlainWords::lines)
                .map(line -> words(line, asked.question().language()))
                .toList();
    }

    private static Stream<List<Inline>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> text) -> Stream.of(text);
            case Block.Remember(List<Inline> text) -> Stream.of(text);
            case Block.Bullets list -> list.items().stream();
            case Block.Picture _, Block.Film _ -> Stream.of();
        };
    }

    /// Running text with the numbers in their places.
    public String words(List<Inline> text, String language) {
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
