package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.CertificateSheet;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.packs.Certificates;
import org.watchword.tables.WholeFile;

/// `watchword certificates`: one file for everybody who took part in a session that is over.
final class PrintCertificates {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    /// What was asked for.
    ///
    /// @param on the day of the session
    /// @param deck which of several sessions of a day; empty when there is one
    record Wish(LocalDate on, Optional<String> deck, Certificates how, Path out) {}

    PrintCertificates(Console console) {
        this.console = console;
    }

    /// Prints and writes them.
    ///
    /// @return 0 when the file is written; 1 when there is no such session, or several, or no name is kept
    int print(Places places, Wish wish) {
        if (wish.how().until().filter(last -> last.isBefore(wish.on())).isPresent()) {
            return refuse(texts.get(CliWord.CERTIFICATES_EXPIRED));
        }
        return new Rooms(console, texts).work(places, room -> {
            List<SessionRow> held = held(room, wish);
            if (held.size() > 1) {
                String decks = Ids.of(held, row -> row.deck().id());
                return refuse(texts.get(CliWord.CERTIFICATES_SEVERAL, wish.on().toString(), decks));
            }
            Optional<CertificateSheet> sheet = held.isEmpty()
                    ? Optional.empty()
                    : wish.how().of(room, held.getFirst().id());
            if (sheet.isEmpty()) {
                return refuse(texts.get(CliWord.CERTIFICATES_NONE, wish.on().toString()));
            }
            return switch (room.print(sheet.get())) {
                case Refused refused -> refuse(refused.what() + " " + refused.remedy());
                case Printed printed -> {
                    WholeFile.save(wish.out(), printed.bytes());
                    console.say(texts.get(CliWord.WRITTEN, wish.out().toString()));
                    yield 0;
                }
            };
        });
    }

    private static List<SessionRow> held(Room room, Wish wish) throws IOException {
        return room.closed().stream()
                .filter(row -> !row.putAway() && !row.plan().rehearsal())
                .filter(row -> row.plan().date().equals(wish.on()))
                .filter(row -> wish.deck().stream().allMatch(row.deck().id()::equals))
                .toList();
    }

    private int refuse(String why) {
        console.complain(why);
        return 1;
    }
}
