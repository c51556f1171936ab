package org.watchword.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Entered;
import org.watchword.records.figures.Column;
import org.watchword.records.figures.TableKey;
import org.watchword.room.Room;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;

/// `watchword figures columns`: which columns a funder wants in a table of its reports, and in which order.
final class ChooseColumns {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    ChooseColumns(Console console) {
        this.console = console;
    }

    /// Keeps it from now on, for every report that is made for this funder.
    ///
    /// @param columns none for the usual ones
    /// @return 0 when it is on the disk
    int choose(Places places, String funder, TableKey table, List<Column> columns) {
        return new Rooms(console, texts).work(places, room -> choose(room, funder, table, columns));
    }

    private int choose(Room room, String funder, TableKey table, List<Column> columns) {
        Addresses addresses = room.book().addresses();
        Optional<EntryId> id = addresses.names().find(EntryKind.FUNDER, funder).map(addresses::root);
        if (id.isEmpty()) {
            String known = Ids.of(
                    addresses.listed(EntryKind.FUNDER), each -> each.entry().name());
            return refuse(texts.get(CliWord.FIGURES_NO_FUNDER, funder, known));
        }
        List<String> names = columns.stream().map(Column::name).toList();
        return switch (room.keep(List.of(new BookEvent.ColumnsChosen(id.get(), table.name(), names)))) {
            case Entered.Kept _ -> {
                String kept = columns.stream().map(Column::name).collect(Collectors.joining(", "));
                console.say(texts.get(CliWord.FIGURES_COLUMNS, addresses.name(id.get()), table.name() + " " + kept));
                yield 0;
            }
            case Entered.Refused(var reason) -> refuse(BookWord.say(reason, texts));
            case Entered.NotKept _ -> refuse(texts.get(CliWord.DISK_FAILED));
        };
    }

    private int refuse(String why) {
        console.complain(why);
        return 1;
    }
}
