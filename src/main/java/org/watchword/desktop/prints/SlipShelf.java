package org.watchword.desktop.prints;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.live.Chores.Work;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;

/// The numbered slips of sessions that are still to come or go on.
final class SlipShelf {
    private final Room room;
    private final SlipMaking making;
    private final Texts texts;
    private Map<String, Coming> slips = Map.of();

    SlipShelf(Room room, SlipMaking making, Texts texts) {
        this.room = room;
        this.making = making;
        this.texts = texts;
    }

    /// A session for which slips can be printed.
    ///
    /// @param people who are here or expected
    record Coming(SessionRow session, int people) {}

    /// Reads the sessions.
    List<Coming> coming() throws IOException {
        List<Coming> all = new ArrayList<>();
        for (SessionRow session : room.unfinished()) {
            all.add(new Coming(session, SlipCount.people(room, session)));
        }
        return all;
    }

    /// Offers slips of these sessions.
    List<PrintItem> offer(List<Coming> sessions) {
        Map<String, Coming> offered = new LinkedHashMap<>();
        List<PrintItem> items = new ArrayList<>();
        for (Coming coming : sessions) {
            SessionRow session = coming.session();
            PrintItem item = PrintItem.slips(session.id().toString(), title(session));
            offered.put(item.id(), coming);
            items.add(item);
        }
        slips = offered;
        return items;
    }

    private String title(SessionRow session) {
        Days days = new Days(texts, LocalDate.now(room.clock()));
        return texts.get(
                PrintsWord.SLIPS_OF,
                session.deck().title(),
                days.day(session.plan().date()));
    }

    /// How many are wanted; empty when no slips are chosen.
    Optional<SlipCount> count(Choice choice) {
        return Optional.ofNullable(slips.get(choice.print()))
                .map(coming -> SlipCount.of(choice.slips(), coming.people()));
    }

    /// What makes the slips that are chosen. Nothing is printed while nobody can tell how many.
    Optional<Work<PrintResult>> print(Choice choice) {
        Coming coming = slips.get(choice.print());
        int count = count(choice).map(wanted -> wanted.count().orElse(0)).orElse(0);
        if (coming == null || count == 0) {
            return Optional.empty();
        }
        Optional<String> address = making.page().get();
        return Optional.of(() -> room.print(making.sheet(coming.session(), count, address, texts)));
    }
}
