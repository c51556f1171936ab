package org.watchword.records.figures;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a report looks as JSON. Reports that were published stand in journals in this form: what is added to it later
/// is a new key, and none is ever renamed. Numbers that were measured are written as words, so that 1.50 stays 1.50.
final class FrozenForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private FrozenForm() {}

    static String write(FundersReport report) {
        ReportScope scope = report.scope();
        return JSON.writeValueAsString(Map.of(
                "scope",
                Map.of(
                        "funder", scope.funder(),
                        "from", scope.from().toString(),
                        "to", scope.to().toString(),
                        "area", scope.area()),
                "language",
                report.language(),
                "threshold",
                report.threshold(),
                "madeOn",
                report.madeOn().toString(),
                "title",
                report.title(),
                "subtitle",
                report.subtitle(),
                "sections",
                report.sections().stream().map(FrozenForm::section).toList(),
                "notShown",
                report.notShown()));
    }

    private static Map<String, Object> section(ReportSection section) {
        return Map.of(
                "key", section.key(),
                "title", section.title(),
                "tables", section.tables().stream().map(FrozenForm::table).toList(),
                "sentences", section.sentences());
    }

    private static Map<String, Object> table(ReportTable table) {
        return Map.of(
                "key",
                table.key(),
                "name",
                table.table().name(),
                "columns",
                table.columns(),
                "titles",
                table.table().columns(),
                "rows",
                table.table().rows().stream()
                        .map(row -> row.stream().map(FrozenForm::cell).toList())
                        .toList(),
                "total",
                table.total());
    }

    private static Map<String, Object> cell(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> Map.of("words", words.text());
            case Cell.Whole whole -> Map.of("whole", whole.number());
            case Cell.Measure measure -> Map.of("measure", measure.number().toPlainString());
            case Cell.Day day -> Map.of("day", day.date().toString());
            case Cell.Clock clock -> Map.of("clock", clock.time().toString());
            case Cell.Percent percent -> Map.of("percent", percent.number().toPlainString());
            case Cell.Hidden hidden -> Map.of("hidden", hidden.words());
            case Cell.Empty _ -> Map.of();
        };
    }

    static Optional<FundersReport> read(String json) {
        try {
            return Optional.of(report(JSON.readTree(json)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static FundersReport report(JsonNode node) {
        JsonNode scope = node.required("scope");
        return new FundersReport(
                new ReportScope(words(scope, "funder"), day(scope, "from"), day(scope, "to"), words(scope, "area")),
                words(node, "language"),
                node.required("threshold").intValue(),
                day(node, "madeOn"),
                words(node, "title"),
                words(node, "subtitle"),
                each(node.required("sections"), FrozenForm::section),
                each(node.required("notShown"), JsonNode::stringValue));
    }

    private static ReportSection section(JsonNode node) {
        return new ReportSection(
                words(node, "key"),
                words(node, "title"),
                each(node.required("tables"), FrozenForm::table),
                each(node.required("sentences"), JsonNode::stringValue));
    }

    private static ReportTable table(JsonNode node) {
        List<List<Cell>> rows = each(node.required("rows"), row -> each(row, FrozenForm::cell));
        Table table = new Table(words(node, "name"), each(node.required("titles"), JsonNode::stringValue), rows);
        return new ReportTable(
                words(node, "key"),
                each(node.required("columns"), JsonNode::stringValue),
                table,
                node.required("total").booleanValue());
    }

    private static Cell cell(JsonNode node) {
        if (node.isEmpty()) {
            return new Cell.Empty();
        }
        String kind = node.propertyNames().iterator().next();
        return switch (kind) {
            case "words" -> new Cell.Words(words(node, kind));
            case "whole" -> new Cell.Whole(node.required(kind).longValue());
            case "measure" -> new Cell.Measure(new BigDecimal(words(node, kind)));
            case "day" -> new Cell.Day(day(node, kind));
            case "clock" -> new Cell.Clock(LocalTime.parse(words(node, kind)));
            case "percent" -> new Cell.Percent(new BigDecimal(words(node, kind)));
            case "hidden" -> new Cell.Hidden(words(node, kind));
            default -> throw new IllegalArgumentException("a cell of a later program");
        };
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return list.valueStream().map(read).toList();
    }

    private static String words(JsonNode node, String key) {
        return node.required(key).stringValue();
    }

    private static LocalDate day(JsonNode node, String key) {
        return LocalDate.parse(words(node, key));
    }
}
