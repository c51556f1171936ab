package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.desktop.prints.SlipCount;
import org.watchword.desktop.prints.SlipMaking;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.tables.WholeFile;

/// `watchword slips`: the numbered slips of a session that is still to come, for the door instead of a list that goes
/// round, and for answers on paper.
final class PrintSlips {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    /// What was asked for.
    ///
    /// @param on the day of the session
    /// @param deck which of several sessions of a day; empty when there is one
    /// @param count how many; empty for a fifth more than are expected
    /// @param page address of the phones' page; empty for slips without a code
    record Wish(LocalDate on, Optional<String> deck, OptionalInt count, Optional<String> page, Path out) {}

    PrintSlips(Console console) {
        this.console = console;
    }

    /// Prints and writes them.
    ///
    /// @return 0 when the file is written; 1 when there is no such session, or several, or not so many slips
    int print(Places places, Wish wish) {
        if (wish.page().filter(page -> !page.matches("http://[^/]+/")).isPresent()) {
            return console.refuse(texts.get(CliWord.SLIPS_PAGE));
        }
        if (wish.count().isPresent()
                && (wish.count().getAsInt() < 1 || wish.count().getAsInt() > SlipCount.MOST)) {
            return console.refuse(texts.get(CliWord.SLIPS_COUNT, SlipCount.MOST));
        }
        return new Rooms(console, texts).work(places, room -> {
            List<SessionRow> coming = coming(room, wish);
            if (coming.size() > 1) {
                String decks = Ids.of(coming, row -> row.deck().id());
                return console.refuse(
                        texts.get(CliWord.CERTIFICATES_SEVERAL, wish.on().toString(), decks));
            }
            return coming.isEmpty()
                    ? console.refuse(texts.get(CliWord.SLIPS_NONE, wish.on().toString()))
                    : print(room, coming.getFirst(), wish);
        });
    }

    private static List<SessionRow> coming(Room room, Wish wish) throws IOException {
        return room.unfinished().stream()
                .filter(row -> row.plan().date().equals(wish.on()))
                .filter(row -> wish.deck().stream().allMatch(row.deck().id()::equals))
                .toList();
    }

    private int print(Room room, SessionRow session, Wish wish) throws IOException {
        int count = wish.count().isPresent()
                ? wish.count().getAsInt()
                : SlipCount.suggested(SlipCount.people(room, session));
        SlipMaking making = new SlipMaking(new LearnedDesk(room), wish::page);
        return switch (room.print(making.sheet(session, count, wish.page(), texts))) {
            case Refused refused -> console.refuse(refused.what() + " " + refused.remedy());
            case Printed printed -> {
                WholeFile.save(wish.out(), printed.bytes());
                console.say(texts.get(CliWord.WRITTEN, wish.out().toString()));
                yield 0;
            }
        };
    }
}
