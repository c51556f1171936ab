package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.records.register.Attended.FromWhere;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.safe.PublishedNumbers;

/// Everybody who came, split as finely as any table could split them: by session, by name or by head count, and by
/// organisation. Every number of people in a report goes through here, so that what may be shown is decided once and
/// for all tables together.
final class Crowd {

    /// Which of the people of a session.
    enum Who {
        EVERYBODY,
        NAMED,
        COUNTED
    }

    /// The parts of a session: those by name in the order of the rows, then whoever is in none, then the counted.
    private final Map<SessionId, List<Integer>> places = new HashMap<>();

    private final List<Integer> parts = new ArrayList<>();
    private final PublishedNumbers numbers;

    Crowd(List<SessionRow> held, List<FromWhere> rows) {
        Map<SessionId, Integer> from = new HashMap<>();
        for (FromWhere row : rows) {
            places.computeIfAbsent(row.session(), _ -> new ArrayList<>()).add(parts.size());
            from.merge(row.session(), row.people(), Integer::sum);
            parts.add(row.people());
        }
        for (SessionRow session : held) {
            int rest = session.people().named() - from.getOrDefault(session.id(), 0);
            List<Integer> own = places.computeIfAbsent(session.id(), _ -> new ArrayList<>());
            own.add(parts.size());
            parts.add(Math.max(0, rest));
            own.add(parts.size());
            parts.add(session.people().counted());
        }
        numbers =
                new PublishedNumbers(parts.stream().mapToInt(Integer::intValue).toArray());
    }

    /// How many people of some sessions.
    Slot.People people(Collection<SessionRow> sessions, Who who) {
        return slot(of(sessions, who));
    }

    /// That how many of some sessions came stands in no row of its own, and shall not be worked out either.
    void watch(Collection<SessionRow> sessions) {
        numbers.watch(of(sessions, Who.EVERYBODY));
    }

    private BitSet of(Collection<SessionRow> sessions, Who who) {
        BitSet of = new BitSet(parts.size());
        for (SessionRow session : sessions) {
            List<Integer> own = places.getOrDefault(session.id(), List.of());
            int last = own.size() - 1;
            if (who != Who.COUNTED) {
                own.subList(0, last).forEach(of::set);
            }
            if (who != Who.NAMED) {
                of.set(own.get(last));
            }
        }
        return of;
    }

    /// How many people of some rows of where they came from, by their places there.
    Slot.People from(Collection<Integer> rows) {
        return slot(set(rows));
    }

    /// As [#watch], of rows of where people came from.
    void watchFrom(Collection<Integer> rows) {
        numbers.watch(set(rows));
    }

    private BitSet set(Collection<Integer> rows) {
        BitSet of = new BitSet(parts.size());
        rows.forEach(of::set);
        return of;
    }

    private Slot.People slot(BitSet of) {
        int number = numbers.add(of);
        return new Slot.People(number, numbers.value(number));
    }

    void hide(Slot.People people) {
        numbers.hide(people.number());
    }

    BitSet hidden(int threshold) {
        return numbers.hidden(threshold);
    }
}
