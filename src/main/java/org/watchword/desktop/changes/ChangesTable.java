package org.watchword.desktop.changes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeLine.Occasion;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// Changes as a table that may leave the laptop. Nobody is named in it.
///
/// @param texts its language
public record ChangesTable(Texts texts) {

    /// A row for each change, in the order in which they are given.
    public Table of(List<ChangeLine> lines) {
        List<String> columns = Stream.of(
                        ChangesWord.DAY,
                        ChangesWord.TIME,
                        ChangesWord.KIND,
                        ChangesWord.WHAT,
                        ChangesWord.WHO,
                        ChangesWord.TRAINING,
                        ChangesWord.VENUE,
                        ChangesWord.SESSION_DAY)
                .map(texts::get)
                .toList();
        return new Table(
                texts.get(ChangesWord.TABLE),
                columns,
                lines.stream().map(this::row).toList());
    }

    private List<Cell> row(ChangeLine line) {
        Changed changed = line.changed();
        ChangeWords words = new ChangeWords(texts);
        ZonedDateTime at = changed.at().atZone(changed.zone());
        LocalDate day = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        return List.of(
                Cell.of(day),
                Cell.of(time),
                Cell.of(words.group(changed.what().group())),
                Cell.of(words.what(changed)),
                Cell.of(words.who(changed)),
                Cell.of(line.occasion().map(Occasion::training).orElse("")),
                Cell.of(line.occasion().map(Occasion::venue).orElse("")),
                line.occasion().map(one -> Cell.of(one.day())).orElseGet(Cell.Empty::new));
    }
}
