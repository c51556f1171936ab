package org.watchword.room.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.print.FigureSheet;
import org.watchword.tables.Cell;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.XlsxWriter;

/// An authority's list, ready to be written. All of its files say the same.
///
/// @param title and `subtitle` whose list it is, and of which session
/// @param sentences what it comes to, in numbers
/// @param people a row for each person, in the authority's columns
/// @param ending passes that end soon, also of other sessions; empty when none does
public record OfficersFile(
        String title, String subtitle, List<String> sentences, Table people, Optional<Table> ending) {

    public OfficersFile {
        sentences = List.copyOf(sentences);
    }

    /// One workbook: the list, what it comes to, and what ends soon.
    public byte[] workbook() {
        List<Table> sheets = new ArrayList<>(List.of(people, about()));
        ending.ifPresent(sheets::add);
        return XlsxWriter.bytes(sheets);
    }

    /// A file a table, by what is put behind the name that was chosen for the list; nothing for the list itself.
    public Map<String, byte[]> csv() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("", CsvWriter.bytes(people));
        ending.ifPresent(table -> files.put("-ending", CsvWriter.bytes(table)));
        return files;
    }

    /// Pages for people.
    public FigureSheet pages() {
        List<FigureSheet.Part> parts = new ArrayList<>();
        parts.add(new FigureSheet.Part(people.name(), sentences, List.of(new FigureSheet.Tabled(people, false))));
        ending.ifPresent(table -> parts.add(
                new FigureSheet.Part(table.name(), List.of(), List.of(new FigureSheet.Tabled(table, false)))));
        return new FigureSheet("en", title, subtitle, parts, "");
    }

    private Table about() {
        List<String> lines = new ArrayList<>(List.of(subtitle));
        lines.addAll(sentences);
        return new Table(
                AssessWord.ABOUT.words(),
                List.of(title),
                lines.stream().map(line -> List.of(Cell.of(line))).toList());
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "OfficersFile[" + people.rows().size() + "]";
    }
}
