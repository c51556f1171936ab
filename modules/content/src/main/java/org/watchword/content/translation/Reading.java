package org.watchword.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Contact;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.ProgramLine;
import org.watchword.content.question.Question;
import org.watchword.content.text.Block;
import org.watchword.content.text.Digests;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;

/// A translation beside its source, as somebody reads it who is asked to sign it: every paragraph, what the contacts
/// are called that stand below, and the lines that the program adds in that language.
///
/// @param rows in the order they are read
public record Reading(String language, List<Row> rows) {

    public Reading {
        rows = List.copyOf(rows);
    }

    /// One paragraph in both languages; one that only one of them has is empty in the other.
    public record Row(String id, String source, String translation) {
        private static final String ADDED = "line/";

        private static Row of(ProgramLine line, String from, String to) {
            return new Row(ADDED + line.id(), line.withGaps(from), line.withGaps(to));
        }

        /// Whether the program adds it to every print, and no translator wrote it for this one.
        public boolean added() {
            return id.startsWith(ADDED);
        }
    }

    /// Lays a translation beside its source.
    ///
    /// @param contacts those of every area; the labels of those that the print names are read as well, where they
    ///     have this language
    public static Reading of(Print print, PrintText source, PrintText translation, List<Contact> contacts) {
        List<Row> rows = rows(Paragraphs.of(source), Paragraphs.of(translation));
        labels(
                rows,
                contacts.stream()
                        .filter(contact -> names(print, source, contact.id()))
                        .toList(),
                source.language(),
                translation.language());
        ProgramLine.forReaders().forEach(line -> rows.add(Row.of(line, source.language(), translation.language())));
        return new Reading(translation.language(), rows);
    }

    /// Lays the questions of a bank beside their source.
    ///
    /// @param contacts those of every area; the labels of those that the questions name are read as well
    public static Reading of(Bank bank, String language, List<Contact> contacts) {
        List<Question> source = bank.questions(bank.language());
        List<Row> rows = rows(Paragraphs.of(source), Paragraphs.of(bank.questions(language)));
        labels(
                rows,
                contacts.stream().filter(contact -> names(source, contact.id())).toList(),
                bank.language(),
                language);
        return new Reading(language, rows);
    }

    /// The rows of both, by their ids.
    static List<Row> rows(List<Paragraph> source, List<Paragraph> translation) {
        Map<String, String> first = byId(source);
        Map<String, String> second = byId(translation);
        List<String> ids = new ArrayList<>(first.keySet());
        second.keySet().stream().filter(id -> !first.containsKey(id)).forEach(ids::add);
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            rows.add(new Row(id, first.getOrDefault(id, ""), second.getOrDefault(id, "")));
        }
        return rows;
    }

    private static void labels(List<Row> rows, List<Contact> contacts, String from, String to) {
        Map<String, Contact> named = new TreeMap<>();
        contacts.forEach(
                contact -> named.put(contact.id() + " " + contact.area().path(), contact));
        named.forEach((key, contact) -> {
            label(rows, key + " name", contact.name(), from, to);
            label(rows, key + " for", contact.purpose(), from, to);
        });
    }

    private static boolean names(List<Question> questions, String contact) {
        return questions.stream()
                .flatMap(question -> question.options().stream())
                .flatMap(option -> Stream.concat(
                        Inline.allOf(List.of(new Block.Paragraph(option.text()))), Inline.allOf(option.feedback())))
                .anyMatch(inline -> isOf(inline, contact));
    }

    private static boolean isOf(Inline inline, String contact) {
        return inline instanceof Inline.ContactRef ref && ref.id().equals(contact);
    }

    /// The same without what the program adds: what people signed before it was shown to them.
    public Reading withoutAdded() {
        return new Reading(language, rows.stream().filter(row -> !row.added()).toList());
    }

    /// Stands for exactly these words: SHA-256 in hex. Any other word in either language gives another.
    public String of() {
        StringBuilder all = new StringBuilder(language);
        for (Row row : rows) {
            for (String cell : List.of(row.id(), row.source(), row.translation())) {
                all.append('\n').append(cell.length()).append(' ').append(cell);
            }
        }
        byte[] digest = Digests.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static Map<String, String> byId(List<Paragraph> paragraphs) {
        Map<String, String> byId = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> byId.put(paragraph.id(), paragraph.words()));
        return byId;
    }

    private static boolean names(Print print, PrintText source, String contact) {
        return print.contacts().contains(contact)
                || source.panels().stream()
                        .flatMap(panel -> Inline.allOf(panel.body()))
                        .anyMatch(inline -> isOf(inline, contact))
                || Inline.allOf(source.lead()).anyMatch(inline -> isOf(inline, contact));
    }

    private static void label(List<Row> rows, String id, LocalText label, String from, String to) {
        String translated = label.byLanguage().get(to);
        if (translated != null) {
            rows.add(new Row(id, label.byLanguage().getOrDefault(from, ""), translated));
        }
    }
}
