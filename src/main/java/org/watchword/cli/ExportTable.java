package org.watchword.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.changes.ChangesTable;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.Scope;
import org.watchword.room.BookReport;
import org.watchword.room.Report;
import org.watchword.room.Room;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.room.handover.HandOver;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.XlsxWriter;

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
    int export(Places places, ExportWish wish, Optional<HandOverWish.Said> why) {
        if (wish.from().isAfter(wish.to())) {
            console.complain(texts.get(CliWord.DATES_REVERSED));
            return 1;
        }
        boolean named = wish.form() == ExportForm.NAMED && wish.table().isEmpty();
        if (named && why.isEmpty()) {
            console.complain(texts.get(CliWord.NAMED_NEEDS_REASON));
            return 1;
        }
        return new Rooms(console, texts).work(places, room -> {
            if (named) {
                return why.isPresent() ? hand(room, wish, why.get()) : 1;
            }
            return write(table(room, wish), wish);
        });
    }

    private int hand(Room room, ExportWish wish, HandOverWish.Said why) throws IOException {
        Scope scope = new Scope.Period(wish.from(), wish.to());
        HandOver.Wish asked = new HandOver.Wish(scope, why.purpose(), why.whom(), why.reason());
        return switch (new HandOver(room).hand(asked, texts.language().code())) {
            case HandOver.Ready ready -> {
                console.complain(texts.get(
                        CliWord.NAMED_WARNING,
                        ready.noted().people(),
                        ready.noted().to()));
                yield write(ready.table(), wish);
            }
            case HandOver.Refused(var reason) -> complain(BookWord.say(reason, texts));
            case HandOver.NotNoted(var storage) -> complain(StorageWord.say(storage, texts));
            case HandOver.Nobody _ -> complain(texts.get(CliWord.NAMED_NOBODY));
        };
    }

    private int complain(String words) {
        console.complain(words);
        return 1;
    }

    private int write(Table table, ExportWish wish) throws IOException {
        switch (wish.format()) {
            case CSV -> CsvWriter.save(table, wish.out());
            case XLSX -> XlsxWriter.save(List.of(table), wish.out());
        }
        console.say(texts.get(CliWord.WRITTEN, wish.out().toString()));
        return 0;
    }

    private Table table(Room room, ExportWish wish) throws IOException {
        if (wish.table().isPresent()) {
            return other(room, wish.table().get(), wish);
        }
        Scope scope = new Scope.Period(wish.from(), wish.to());
        return room.report(Report.FUNDER, scope, texts.language().code());
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
}
