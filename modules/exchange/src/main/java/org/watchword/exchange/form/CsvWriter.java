package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// Writes our own table of questions.
public final class CsvWriter {

    private CsvWriter() {}

    /// Questions that fit the table, as a file.
    public static byte[] write(List<Item> items) {
        List<List<Cell>> rows = items.stream().map(CsvWriter::row).toList();
        return org.watchword.tables.CsvWriter.bytes(new Table("questions", CsvColumns.all(), rows));
    }

    private static List<Cell> row(Item item) {
        Map<String, String> cells = new HashMap<>();
        cells.put(CsvColumns.ID, item.labels().id());
        cells.put(CsvColumns.KIND, item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cells.put(CsvColumns.QUESTION, MarkdownWriter.words(item.text()));
        cells.put(CsvColumns.MORE, MarkdownWriter.blocks(item.more()));
        cells.put(CsvColumns.EXPLANATION, MarkdownWriter.blocks(item.explanation()));
        cells.put(CsvColumns.SOURCE, MarkdownWriter.blocks(item.source()));
        cells.put(
                CsvColumns.USE,
                item.labels().uses().stream().sorted().map(Labels::name).collect(Collectors.joining(" ")));
        cells.put(CsvColumns.OUTCOME, item.labels().outcome());
        cells.put(CsvColumns.TAGS, String.join(" ", item.labels().tags()));
        detail(item, cells);
        options(item, cells);
        return CsvColumns.all().stream()
                .map(title -> Cell.of(CsvGuard.beside(cells.getOrDefault(title, ""))))
                .toList();
    }

    private static void detail(Item item, Map<String, String> cells) {
        switch (item.detail()) {
            case KindDetail.About about ->
                cells.put(CsvColumns.ABOUT, about.question().question());
            case KindDetail.Limit limit -> cells.put(CsvColumns.LIMIT, Integer.toString(limit.characters()));
            case KindDetail.WordsEach words -> cells.put(CsvColumns.LIMIT, Integer.toString(words.words()));
            case KindDetail.Plain _, KindDetail.Pairs _, KindDetail.Spots _, KindDetail.Scenario _ -> {}
        }
    }

    private static void options(Item item, Map<String, String> cells) {
        List<String> right = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int number = 0;
        for (Option option : item.options()) {
            ids.add(option.id()
                    + item.partner(option).map(partner -> "=" + partner.id()).orElse(""));
            if (option.role() == Role.NOT_SURE) {
                cells.put(CsvColumns.NOT_SURE, MarkdownWriter.text(option.text()));
                cells.put(CsvColumns.WHY_NOT_SURE, MarkdownWriter.blocks(option.feedback()));
                continue;
            }
            number++;
            cells.put(CsvColumns.answer(number), MarkdownWriter.text(option.text()));
            cells.put(CsvColumns.why(number), MarkdownWriter.blocks(option.feedback()));
            String title = CsvColumns.match(number);
            item.partner(option).ifPresent(partner -> cells.put(title, MarkdownWriter.text(partner.text())));
            if (option.role() == Role.RIGHT) {
                right.add(Integer.toString(number));
            }
        }
        cells.put(CsvColumns.RIGHT, String.join(" ", right));
        cells.put(CsvColumns.ANSWER_IDS, String.join(" ", ids));
    }
}
