package org.watchword.print.copy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.type.Writing;

/// Every word of a print in one language for one area: what layout arranges and may not change.
///
/// @param draft a translation that nobody has checked: marked so, without any number
/// @param affected for people who may be living through it: the number first
/// @param foot who checked the numbers and the translation, and when
public record Copy(
        Writing writing,
        boolean draft,
        boolean affected,
        String title,
        List<Passage> lead,
        List<Section> sections,
        List<Entry> contacts,
        List<Said> foot,
        Optional<Path> picture) {
    public Copy {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        contacts = List.copyOf(contacts);
        foot = List.copyOf(foot);
    }

    /// A line that the program adds, in the language of the print where the program has it.
    public Said line(ProgramLine line) {
        return Said.of(line, writing);
    }

    /// Where a text that does not fit is best shortened.
    public String longestSentence() {
        return Sentences.longest(all(), writing.locale());
    }

    /// Where a section that does not fit is best shortened.
    public String longestSentence(Section section) {
        return Sentences.longest(texts(section), writing.locale());
    }

    /// Where the words of a section are too wide for their column: the sentence with its longest word.
    public String widestSentence(Section section) {
        return Sentences.withLongestWord(texts(section), writing.locale());
    }

    /// Where any words are too wide for their column.
    public String widestSentence() {
        return Sentences.withLongestWord(all(), writing.locale());
    }

    private List<String> all() {
        List<String> texts = new ArrayList<>(List.of(title));
        lead.forEach(passage -> texts.addAll(paragraphs(passage)));
        sections.forEach(section -> texts.addAll(texts(section)));
        return texts;
    }

    private static List<String> texts(Section section) {
        List<String> texts = new ArrayList<>(List.of(section.heading()));
        section.body().forEach(passage -> texts.addAll(paragraphs(passage)));
        return texts;
    }

    /// All text, for finding characters that cannot be drawn.
    public Stream<String> texts() {
        Stream<Passage> passages =
                Stream.concat(lead.stream(), sections.stream().flatMap(s -> s.body().stream()));
        Stream<String> own = Stream.concat(Stream.of(title), sections.stream().map(Section::heading));
        Stream<String> entries =
                contacts.stream().flatMap(e -> Stream.of(e.name(), e.number(), e.purpose(), e.remark()));
        return Stream.of(
                        own,
                        passages.flatMap(Passage::texts),
                        entries,
                        foot.stream().map(Said::words))
                .flatMap(s -> s);
    }

    private static List<String> paragraphs(Passage passage) {
        return switch (passage) {
            case Passage.Words words -> List.of(joined(words.runs()));
            case Passage.Items list -> list.items().stream().map(Copy::joined).toList();
            case Passage.Remember remember -> List.of(joined(remember.runs()));
            case Passage.Picture _ -> List.of();
        };
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
