package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Use;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Refusal;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;
import org.watchword.tables.FormulaGuard;
import org.watchword.tables.Sheet;
import org.watchword.tables.SheetReader;
import org.watchword.tables.SheetReading;

/// Reads our own table of questions, written by any spreadsheet program. Cells are Markdown, as in the library.
public final class CsvReader {

    private final Map<String, Integer> columns = new HashMap<>();

    private CsvReader(List<String> titles) {
        for (int at = 0; at < titles.size(); at++) {
            columns.putIfAbsent(CsvColumns.title(titles.get(at)), at);
        }
    }

    /// The questions of a table.
    public static FileRead read(byte[] file) {
        return switch (SheetReader.read(file)) {
            case SheetReading.NotRead(SheetReading.Why why, long line) ->
                new FileRead.Refused(refusal(why), (int) line);
            case SheetReading.Read(Sheet sheet) -> questions(sheet);
        };
    }

    private static Refusal refusal(SheetReading.Why why) {
        return switch (why) {
            case NO_FILE -> Refusal.NO_FILE;
            case EMPTY -> Refusal.EMPTY;
            case WORKBOOK -> Refusal.BROKEN_WORKBOOK;
            case NOT_TEXT -> Refusal.NOT_TEXT;
            case TOO_LARGE -> Refusal.TOO_LARGE;
            case QUOTE_BROKEN -> Refusal.QUOTE_BROKEN;
        };
    }

    private static FileRead questions(Sheet sheet) {
        CsvReader reader = new CsvReader(sheet.titles());
        if (!reader.columns.containsKey(CsvColumns.QUESTION)) {
            return new FileRead.Refused(Refusal.OTHER_COLUMNS, 1);
        }
        return new FileRead.Questions(sheet.rows().stream()
                .map(row -> reader.question(new Line(row, reader.columns)))
                .toList());
    }

    /// One row, by the titles of its columns.
    record Line(Sheet.Row row, Map<String, Integer> columns) {

        /// The words of a cell, without the apostrophe that keeps a spreadsheet from running them.
        String cell(String title) {
            Integer column = columns.get(title);
            return column == null ? "" : FormulaGuard.without(row.cell(column)).strip();
        }

        Prose prose(String title) {
            return MarkdownReader.read(cell(title));
        }

        int number() {
            return (int) row.line();
        }

        List<String> words(String title) {
            return Stream.of(cell(title).split("[\\s,;]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    private Taken question(Line line) {
        Prose asked = line.prose(CsvColumns.QUESTION);
        Prose more = line.prose(CsvColumns.MORE);
        List<org.watchword.content.text.Block> blocks = new ArrayList<>(asked.blocks());
        blocks.addAll(more.blocks());
        Prose text = new Prose(
                blocks,
                Stream.concat(asked.changes().stream(), more.changes().stream()).toList());
        Sketch sketch = new Sketch(line.number(), text)
                .labelled(labels(line), !line.cell(CsvColumns.NOT_SURE).isEmpty())
                .explained(line.prose(CsvColumns.EXPLANATION))
                .sourced(line.prose(CsvColumns.SOURCE));
        String named = line.cell(CsvColumns.KIND);
        Optional<QuestionKind> kind = named.isEmpty() ? Optional.of(guess(line)) : kind(named);
        return kind.map(found -> new CsvAnswers(line, sketch).taken(found))
                .orElseGet(() -> sketch.left(Remark.UNKNOWN_KIND, named));
    }

    private static Labels labels(Line line) {
        List<String> tags = new ArrayList<>(line.words(CsvColumns.TAGS));
        line.words(CsvColumns.USE).stream()
                .flatMap(use -> Labels.use(use.toLowerCase(Locale.ROOT)).stream())
                .forEach((Use use) -> tags.add("use:" + Labels.name(use)));
        tags.add("outcome:" + line.cell(CsvColumns.OUTCOME));
        return Labels.of(
                line.cell(CsvColumns.ID),
                tags.stream().filter(tag -> !tag.equals("outcome:")).toList());
    }

    /// A table without kinds has questions to choose from.
    private static QuestionKind guess(Line line) {
        if (line.cell(CsvColumns.answer(1)).isEmpty()) {
            return QuestionKind.TEXT;
        }
        return line.words(CsvColumns.RIGHT).size() > 1 ? QuestionKind.MULTIPLE : QuestionKind.SINGLE;
    }

    private static Optional<QuestionKind> kind(String named) {
        String wanted = named.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s/-]+", "_");
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }
}
