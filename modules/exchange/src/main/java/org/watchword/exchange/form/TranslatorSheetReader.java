package org.watchword.exchange.form;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Translatable;
import org.watchword.content.translation.TranslatedWords;
import org.watchword.exchange.item.SheetBack;
import org.watchword.exchange.item.SheetFault;
import org.watchword.exchange.item.SheetFault.Kind;

/// Reads a translator's sheet. A print or a file of a module comes back whole or not at all; one that nobody has begun
/// is passed over.
public final class TranslatorSheetReader {
    private final Map<String, Translatable> known = new TreeMap<>();
    private final String language;
    private final List<SheetFault> faults = new ArrayList<>();
    private final Map<String, Map<String, String>> found = new LinkedHashMap<>();
    private final Map<String, Set<String>> rows = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();

    private TranslatorSheetReader(List<Translatable> known, String language) {
        known.forEach(one -> this.known.put(one.id(), one));
        this.language = language;
    }

    /// What a sheet brings back of these.
    ///
    /// @param language the code that the sheet was written for
    /// @param on the day it is read
    public static SheetBack read(byte[] file, List<Translatable> known, String language, LocalDate on) {
        TranslatorSheetReader reader = new TranslatorSheetReader(known, language);
        List<List<Workbook.Row>> sheets;
        try {
            sheets = Workbook.read(file);
        } catch (Workbook.Unread broken) {
            return SheetBack.nothing(new SheetFault(Kind.NO_WORKBOOK, 0, "", ""));
        }
        List<Workbook.Row> rows = sheets.isEmpty() ? List.of() : sheets.getFirst();
        Optional<Kind> wrong = reader.wrongTitles(rows);
        if (wrong.isPresent()) {
            return SheetBack.nothing(new SheetFault(wrong.get(), 1, "", ""));
        }
        rows.stream().skip(1).forEach(reader::row);
        return reader.back(on);
    }

    private Optional<Kind> wrongTitles(List<Workbook.Row> rows) {
        List<String> titles = TranslatorSheet.titles(language);
        if (rows.isEmpty()) {
            return Optional.of(Kind.OTHER_SHEET);
        }
        for (int column = 0; column < TranslatorSheet.TRANSLATION; column++) {
            if (!rows.getFirst().cell(column).equals(titles.get(column))) {
                return Optional.of(Kind.OTHER_SHEET);
            }
        }
        String named = rows.getFirst().cell(TranslatorSheet.TRANSLATION);
        boolean same = named.equals(titles.get(TranslatorSheet.TRANSLATION));
        boolean other = named.startsWith(titles.get(TranslatorSheet.TRANSLATION).replaceAll("\\S+$", ""));
        return same ? Optional.empty() : Optional.of(other ? Kind.OTHER_LANGUAGE : Kind.OTHER_SHEET);
    }

    private void row(Workbook.Row row) {
        String id = row.cell(TranslatorSheet.PRINT);
        String paragraph = row.cell(TranslatorSheet.PARAGRAPH);
        String translation = row.cell(TranslatorSheet.TRANSLATION);
        if (id.isEmpty() && paragraph.isEmpty() && translation.isEmpty()) {
            return;
        }
        Optional<Translatable> source = Optional.ofNullable(known.get(id));
        if (source.isEmpty()) {
            fault(Kind.UNKNOWN_PRINT, row.line(), id, paragraph);
            return;
        }
        Optional<Paragraph> asked = source.get().paragraphs().stream()
                .filter(one -> one.id().equals(paragraph))
                .findFirst();
        Optional<Kind> wrong = asked.isEmpty()
                ? Optional.of(Kind.UNKNOWN_PARAGRAPH)
                : wrong(row, asked.get(), rows.computeIfAbsent(id, _ -> new HashSet<>()));
        wrong.ifPresent(kind -> fault(kind, row.line(), id, paragraph));
        if (!translation.isBlank()) {
            found.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(paragraph, translation);
        }
    }

    private static Optional<Kind> wrong(Workbook.Row row, Paragraph asked, Set<String> before) {
        String translation = row.cell(TranslatorSheet.TRANSLATION);
        if (!before.add(asked.id())) {
            return Optional.of(Kind.TWICE);
        }
        if (!row.cell(TranslatorSheet.SOURCE).equals(asked.words().strip())) {
            return Optional.of(Kind.OTHER_SOURCE);
        }
        if (row.formulas().contains(TranslatorSheet.TRANSLATION) || translation.startsWith("=")) {
            return Optional.of(Kind.FORMULA);
        }
        if (translation.isBlank()) {
            return Optional.empty();
        }
        return TranslatedWords.fault(asked.words(), translation).map(fault -> Kind.valueOf(fault.name()));
    }

    private void fault(Kind kind, int row, String print, String paragraph) {
        faults.add(new SheetFault(kind, row, print, paragraph));
        broken.add(print);
    }

    private SheetBack back(LocalDate on) {
        List<SheetBack.Text> texts = new ArrayList<>();
        found.forEach((id, words) -> {
            Translatable source = known.get(id);
            if (source != null) {
                requireAll(source, words);
                if (!broken.contains(id)) {
                    text(source, words, on).ifPresent(texts::add);
                }
            }
        });
        return new SheetBack(texts, faults);
    }

    private void requireAll(Translatable source, Map<String, String> words) {
        for (Paragraph paragraph : source.paragraphs()) {
            if (!words.containsKey(paragraph.id())) {
                boolean there = rows.getOrDefault(source.id(), Set.of()).contains(paragraph.id());
                fault(there ? Kind.NOT_TRANSLATED : Kind.ROW_GONE, 0, source.id(), paragraph.id());
            }
        }
    }

    private Optional<SheetBack.Text> text(Translatable source, Map<String, String> words, LocalDate on) {
        try {
            String file = source.written(language, words, on);
            return Optional.of(new SheetBack.Text(source.id(), source.file(language), file));
        } catch (IOException unreadable) {
            fault(Kind.NOT_READ, 0, source.id(), "");
            return Optional.empty();
        }
    }
}
