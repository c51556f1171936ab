package org.watchword.cli;

import java.io.IOException;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.Scope;
import org.watchword.room.BookReport;
import org.watchword.room.Report;
import org.watchword.room.Room;
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
        String language = texts.language().code();
        if (wish.table().isPresent()) {
            return room.report(report(wish.table().get()), wish.from(), wish.to(), language);
        }
        return room.report(report(wish.form()), new Scope.Period(wish.from(), wish.to()), language);
    }

    private static BookReport report(BookTable table) {
        return switch (table) {
            case MATERIALS -> BookReport.MATERIALS;
            case ACTIONS -> BookReport.ACTIONS;
            case FOLLOW_UPS -> BookReport.FOLLOW_UPS;
        };
    }

    private static Report report(ExportForm form) {
        return switch (form) {
            case FUNDER -> Report.FUNDER;
            case NAMED -> Report.REGISTER;
        };
    }
}
