package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchword.records.figures.Draft.Row;
import org.watchword.records.register.Attended.FromWhere;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Names;

/// How many came by name from which organisation, as the address book calls it now. Heads that were only counted have
/// no organisation.
final class OrganisationsTable {

    private static final List<Column> COLUMNS =
            List.of(Column.GROUP, Column.SESSIONS, Column.BY_NAME, Column.PERSON_HOURS);

    private final List<FromWhere> from;
    private final Map<SessionId, SessionRow> sessions;
    private final Crowd crowd;
    private final int threshold;
    private final FigureWords words;

    OrganisationsTable(Sources sources, Crowd crowd, int threshold, FigureWords words) {
        this.from = sources.attended().rows();
        this.sessions = sources.held().stream().collect(Collectors.toMap(SessionRow::id, Function.identity()));
        this.crowd = crowd;
        this.threshold = threshold;
        this.words = words;
    }

    /// People of one organisation, by their places in [FromWhere].
    private record Guests(String label, List<Integer> places) {}

    Draft draft(Addresses addresses) {
        Guests small = new Guests(words.say(FigureWord.OTHER_ORGANISATIONS), new ArrayList<>());
        List<Guests> large = new ArrayList<>();
        for (Guests each : grouped(addresses, small)) {
            crowd.watchFrom(each.places());
            if (people(each) < threshold) {
                small.places().addAll(each.places());
            } else {
                large.add(each);
            }
        }
        while (people(small) > 0 && people(small) < threshold && !large.isEmpty()) {
            Guests smallest =
                    large.stream().min(Comparator.comparingInt(this::people)).orElseThrow();
            large.remove(smallest);
            small.places().addAll(smallest.places());
        }
        if (people(small) > 0) {
            large.add(small);
        }
        List<Row> rows = new ArrayList<>(large.stream().map(this::row).toList());
        rows.add(row(new Guests(
                words.say(FigureWord.ALL_TOGETHER),
                IntStream.range(0, from.size()).boxed().toList())));
        return new Draft(TableKey.ORGANISATIONS, COLUMNS, rows, true);
    }

    private List<Guests> grouped(Addresses addresses, Guests small) {
        Names names = addresses.names();
        Map<String, Guests> typed = new HashMap<>();
        Map<String, Guests> groups = new TreeMap<>();
        for (int place = 0; place < from.size(); place++) {
            FromWhere row = from.get(place);
            Guests guests = row.small()
                    ? small
                    : typed.computeIfAbsent(row.organisation(), each -> {
                        String now = names.find(EntryKind.ORGANISATION, each)
                                .map(addresses::name)
                                .orElse(each.strip());
                        return groups.computeIfAbsent(Names.same(now), _ -> new Guests(label(now), new ArrayList<>()));
                    });
            guests.places().add(place);
        }
        return List.copyOf(groups.values());
    }

    private String label(String organisation) {
        return organisation.isEmpty() ? words.say(FigureWord.NOT_GIVEN) : organisation;
    }

    private int people(Guests guests) {
        return guests.places().stream()
                .mapToInt(place -> from.get(place).people())
                .sum();
    }

    private Row row(Guests guests) {
        List<SessionRow> behind = guests.places().stream()
                .map(place -> from.get(place).session())
                .distinct()
                .map(this::session)
                .toList();
        Slot.People people = crowd.from(guests.places());
        List<Slot> slots = List.of(
                Slot.of(guests.label()),
                Slot.of(behind.size()),
                people,
                new Slot.Hours(Group.hours(personSeconds(guests)), people.number()));
        return new Row(slots, behind);
    }

    private long personSeconds(Guests guests) {
        return guests.places().stream()
                .map(from::get)
                .mapToLong(each ->
                        each.people() * session(each.session()).times().taught().toSeconds())
                .sum();
    }

    private SessionRow session(SessionId id) {
        return Objects.requireNonNull(sessions.get(id));
    }
}
