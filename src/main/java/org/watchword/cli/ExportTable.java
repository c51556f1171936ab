package org.watchword.cli;

import java.io.IOException;
import java.util.Optional;
import org.watchword.desktop.changes.ChangesTable;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.Scope;
import org.watchword.room.BookReport;
import org.watchword.room.Report;
import org.watchword.room.Room;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;

/// `watchword export`: what happened in a time, as a table.
final class ExportTable {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    ExportTable(Console console) {
        this.console = console;
    }

    /// Writes the table that was asked for.
    ///
    /// @return 0 when the file is written
    int export(Places places, ExportWish wish) {
        if (wish.from().isAfter(wish.to())) {
            console.complain(texts.get(CliWord.DATES_REVERSED));
            return 1;
        }
        return new Rooms(console, texts).work(places, room -> {
            Table table = table(room, wish);
            switch (wish.format()) {
                case CSV -> CsvWriter.save(table, wish.out());
            }
            console.say(texts.get(CliWord.WRITTEN, wish.out().toString()));
            return 0;
        });
    }

    private Table table(Room room, ExportWish wish) throws IOException {
        if (wish.table().isPresent()) {
            return other(room, wish.table().get(), wish);
        }
        Scope scope = new Scope.Period(wish.from(), wish.to());
        return room.report(report(wish.form()), scope, texts.language().code());
    }

    private Table other(Room room, OtherTable table, ExportWish wish) throws IOException {
        return switch (table) {
            case MATERIALS -> book(room, BookReport.MATERIALS, wish);
            case GIVEN -> book(room, BookReport.GIVEN, wish);
            case ACTIONS -> book(room, BookReport.ACTIONS, wish);
            case FOLLOW_UPS -> book(room, BookReport.FOLLOW_UPS, wish);
            case LEARNED -> book(room, BookReport.LEARNED, wish);
            case CHANGES ->
                new ChangesTable(texts)
                        .of(room.changes()
                                .all(ChangeSpan.EVERYTHING.between(Optional.of(wish.from()), Optional.of(wish.to()))));
        };
    }

    private Table book(Room room, BookReport report, ExportWish wish) throws IOException {
        return room.report(report, wish.from(), wish.to(), texts.language().code());
    }

    private static Report report(ExportForm form) {
        return switch (form) {
            case FUNDER -> Report.FUNDER;
            case NAMED -> Report.REGISTER;
        };
    }
}
