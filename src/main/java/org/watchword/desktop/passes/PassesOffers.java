package org.watchword.desktop.passes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchword.content.authority.Authority;
import org.watchword.content.deck.Audiences;
import org.watchword.desktop.passes.PassesFacts.Offer;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;

/// Sessions that a test may follow. Reads the records: not for the window's thread.
record PassesOffers(Room room, Texts texts) {
    private static final int SESSIONS = 40;

    /// Sessions that are not over come first, then the latest.
    List<Offer> all() throws IOException {
        List<SessionRow> rows = new ArrayList<>(room.unfinished());
        room.closed().stream()
                .sorted(Comparator.comparing((SessionRow row) -> row.plan().date())
                        .reversed())
                .limit(SESSIONS)
                .forEach(rows::add);
        List<Offer> offers = new ArrayList<>();
        for (SessionRow row : rows) {
            List<Authority> authorities = row.putAway()
                            || Audiences.arePupils(row.plan().audience())
                    ? List.of()
                    : room.library().authorities().stream()
                            .filter(each -> each.decks().contains(row.deck().id()))
                            .toList();
            if (!authorities.isEmpty()) {
                offers.add(new Offer(row.id(), name(row), authorities));
            }
        }
        return offers;
    }

    private String name(SessionRow row) {
        String day = new Days(texts, LocalDate.now(room.clock())).day(row.plan().date());
        return texts.get(PassesWord.SESSION_ROW, row.deck().title(), row.plan().venue(), day);
    }
}
