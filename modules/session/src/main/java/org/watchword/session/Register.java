package org.watchword.session;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.session.SessionEvent.HeadCountUndone;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonRemoved;

/// Who is in the room: people by name, and heads without one. The two are told apart in every report.
///
/// @param people in the order they came
/// @param heads people without a name, 0 or more for each band
/// @param entries what can be taken back, oldest first
public record Register(List<Person> people, Map<Band, Integer> heads, List<Entry> entries) {

    static final Register EMPTY = new Register(List.of(), Map.of(), List.of());

    /// One entry that can be taken back.
    public sealed interface Entry {

        /// Somebody came in by name.
        record Arrived(PersonId person) implements Entry {}

        /// A band was counted; `before` is what it counted until then.
        record Counted(Band band, int before) implements Entry {}
    }

    public Register {
        people = List.copyOf(people);
        Map<Band, Integer> ordered = new EnumMap<>(Band.class);
        ordered.putAll(heads);
        heads = Collections.unmodifiableMap(ordered);
        entries = List.copyOf(entries);
    }

    /// People in the room: named and counted together.
    public int total() {
        return people.size() + counted();
    }

    /// People without a name, over all bands.
    public int counted() {
        return heads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// People without a name in one band.
    public int counted(Band band) {
        return heads.getOrDefault(band, 0);
    }

    /// People who gave a name after presenting had started.
    public int late() {
        return (int)
                people.stream().filter(each -> each.arrival() == Arrival.LATE).count();
    }

    /// The line of one person.
    public Optional<Person> find(PersonId person) {
        return people.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /// What taking back would take back.
    public Optional<Entry> lastEntry() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    Register after(SessionEvent.Attendance event, Instant at) {
        return switch (event) {
            case PersonArrived(PersonId id, Arrival arrival, Personal personal) ->
                new Register(
                        with(people, new Person(id, personal, arrival, at)),
                        heads,
                        with(entries, new Entry.Arrived(id)));
            case PersonRemoved(PersonId id) ->
                new Register(
                        people.stream().filter(each -> !each.id().equals(id)).toList(),
                        heads,
                        entries.stream()
                                .filter(each -> !each.equals(new Entry.Arrived(id)))
                                .toList());
            case HeadsCounted(Band band, int count) ->
                new Register(people, with(heads, band, count), with(entries, new Entry.Counted(band, counted(band))));
            case HeadCountUndone(Band band, int count) ->
                new Register(people, with(heads, band, count), entries.subList(0, Math.max(0, entries.size() - 1)));
        };
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static Map<Band, Integer> with(Map<Band, Integer> heads, Band band, int count) {
        Map<Band, Integer> changed = new EnumMap<>(Band.class);
        changed.putAll(heads);
        changed.put(band, count);
        return changed;
    }
}
