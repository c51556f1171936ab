package org.watchword.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.watchword.session.SessionEvent.ArrivalChanged;
import org.watchword.session.SessionEvent.EntryUndone;
import org.watchword.session.SessionEvent.ExpectationDropped;
import org.watchword.session.SessionEvent.ExpectedArrived;
import org.watchword.session.SessionEvent.HeadCountUndone;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionEvent.LeavingTakenBack;
import org.watchword.session.SessionEvent.LinesJoined;
import org.watchword.session.SessionEvent.LinesParted;
import org.watchword.session.SessionEvent.NamesForgotten;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonCorrected;
import org.watchword.session.SessionEvent.PersonExpected;
import org.watchword.session.SessionEvent.PersonLeft;
import org.watchword.session.SessionEvent.PersonRemoved;

/// Who is in the room: people by name, and heads without one. The two are told apart in every report.
///
/// @param people in the order they came
/// @param expected who has not come yet, in the order of the list
/// @param joined lines that are somebody else's, and count no longer
/// @param heads people without a name, 0 or more for each band
/// @param before what the register was before each entry that can be taken back, oldest first
public record Register(
        List<Person> people,
        List<Guest> expected,
        List<Joined> joined,
        Map<Band, Integer> heads,
        List<Register> before) {

    static final Register EMPTY = new Register(List.of(), List.of(), List.of(), Map.of(), List.of());

    /// So many entries can be taken back, one after the other.
    static final int CAN_BE_UNDONE = 100;

    /// A second line of one person.
    ///
    /// @param place where it stood among the people, from 0
    public record Joined(PersonId kept, Person line, int place) {}

    public Register {
        people = List.copyOf(people);
        expected = List.copyOf(expected);
        joined = List.copyOf(joined);
        Map<Band, Integer> ordered = new EnumMap<>(Band.class);
        ordered.putAll(heads);
        heads = Collections.unmodifiableMap(ordered);
        before = List.copyOf(before);
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

    /// People who gave a name and left before the end.
    public int leftEarly() {
        return (int) people.stream().filter(each -> each.leftAt().isPresent()).count();
    }

    /// The line of one person.
    public Optional<Person> find(PersonId person) {
        return people.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /// What somebody is called, also under a line that was found to be somebody's second one; empty when the name is no
    /// longer kept.
    public Optional<String> called(PersonId person) {
        return lines(person).stream()
                .flatMap(line -> find(line).stream())
                .findFirst()
                .flatMap(line ->
                        line.personal() instanceof Personal.Known known ? Optional.of(known.name()) : Optional.empty());
    }

    /// All lines of one person: this one, and those that were joined with it.
    public List<PersonId> lines(PersonId person) {
        PersonId first = joined.stream()
                .filter(each -> each.line().id().equals(person))
                .map(Joined::kept)
                .findFirst()
                .orElse(person);
        List<PersonId> lines = new ArrayList<>(List.of(first));
        joined.stream()
                .filter(each -> each.kept().equals(first))
                .map(each -> each.line().id())
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /// Somebody who has not come yet.
    public Optional<Guest> findExpected(PersonId person) {
        return expected.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /// Whether there is an entry to take back.
    public boolean canUndo() {
        return !before.isEmpty();
    }

    Register after(SessionEvent.Attendance event, Instant at) {
        return switch (event) {
            case PersonExpected(PersonId id, Personal personal) -> expecting(with(expected, new Guest(id, personal)));
            case ExpectationDropped(PersonId id) -> expecting(without(expected, id));
            case PersonArrived(PersonId id, Arrival arrival, Entered entered, Personal personal) ->
                arrived(new Person(id, personal, arrival, at, entered, false, null));
            case ExpectedArrived(PersonId id, Arrival arrival, Entered entered) ->
                findExpected(id)
                        .map(guest -> arrived(new Person(id, guest.personal(), arrival, at, entered, true, null)))
                        .orElse(this);
            case PersonRemoved(PersonId id) -> find(id).map(this::removed).orElse(this);
            case ArrivalChanged(PersonId id, Arrival arrival) -> changed(id, person -> person.with(arrival));
            case PersonLeft(PersonId id) -> changed(id, person -> person.leaving(at));
            case LeavingTakenBack(PersonId id) -> changed(id, person -> person.leaving(null));
            case PersonCorrected(PersonId id, Personal personal) -> changed(id, person -> person.with(personal));
            case LinesJoined(PersonId kept, PersonId same) ->
                find(same).map(line -> join(kept, line)).orElse(this);
            case LinesParted(PersonId same) -> part(same);
            case HeadsCounted(Band band, int count) ->
                entry(new Register(people, expected, joined, with(heads, band, count), before));
            case HeadCountUndone(Band band, int count) ->
                new Register(people, expected, joined, with(heads, band, count), withoutLast(before));
            case NamesForgotten _ -> this;
            case EntryUndone() -> undone();
        };
    }

    /// The list of those who will come is no entry: it is read in and taken back as a whole.
    private Register expecting(List<Guest> guests) {
        return new Register(people, guests, joined, heads, before);
    }

    private Register arrived(Person person) {
        Map<Band, Integer> left =
                person.entered().counted() ? with(heads, Band.PEOPLE, Math.max(0, counted(Band.PEOPLE) - 1)) : heads;
        return entry(new Register(with(people, person), without(expected, person.id()), joined, left, before));
    }

    private Register removed(Person person) {
        List<Guest> waiting = person.expected() ? with(expected, new Guest(person.id(), person.personal())) : expected;
        List<Person> rest = people.stream().filter(each -> !each.equals(person)).toList();
        return entry(new Register(rest, waiting, joined, heads, before));
    }

    private Register changed(PersonId id, UnaryOperator<Person> change) {
        List<Person> changed = people.stream()
                .map(each -> each.id().equals(id) ? change.apply(each) : each)
                .toList();
        return entry(new Register(changed, expected, joined, heads, before));
    }

    private Register join(PersonId kept, Person line) {
        List<Person> rest = people.stream().filter(each -> !each.equals(line)).toList();
        Joined both = new Joined(kept, line, people.indexOf(line));
        return entry(new Register(rest, expected, with(joined, both), heads, before));
    }

    private Register part(PersonId same) {
        Optional<Joined> found =
                joined.stream().filter(each -> each.line().id().equals(same)).findFirst();
        if (found.isEmpty()) {
            return this;
        }
        List<Person> again = new ArrayList<>(people);
        again.add(Math.min(found.get().place(), again.size()), found.get().line());
        List<Joined> others =
                joined.stream().filter(each -> !each.equals(found.get())).toList();
        return entry(new Register(again, expected, others, heads, before));
    }

    /// What has just been entered can be taken back: this is what the register was before.
    private Register entry(Register after) {
        List<Register> steps = with(before, new Register(people, expected, joined, heads, List.of()));
        int from = Math.max(0, steps.size() - CAN_BE_UNDONE);
        return new Register(after.people, after.expected, after.joined, after.heads, steps.subList(from, steps.size()));
    }

    private Register undone() {
        if (before.isEmpty()) {
            return this;
        }
        Register last = before.getLast();
        return new Register(last.people, expectedAgain(last.people), last.joined, last.heads, withoutLast(before));
    }

    /// The list may have been read in since: only who comes or goes by the undoing changes it.
    private List<Guest> expectedAgain(List<Person> then) {
        List<Guest> guests = new ArrayList<>(expected);
        guests.removeIf(guest -> then.stream().anyMatch(person -> person.id().equals(guest.id())));
        for (Person person : people) {
            if (person.expected() && then.stream().noneMatch(each -> each.id().equals(person.id()))) {
                guests.add(new Guest(person.id(), person.personal()));
            }
        }
        return guests;
    }

    private static List<Guest> without(List<Guest> guests, PersonId person) {
        return guests.stream().filter(each -> !each.id().equals(person)).toList();
    }

    private static <T> List<T> withoutLast(List<T> list) {
        return list.subList(0, Math.max(0, list.size() - 1));
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }

    private static Map<Band, Integer> with(Map<Band, Integer> heads, Band band, int count) {
        Map<Band, Integer> changed = new EnumMap<>(Band.class);
        changed.putAll(heads);
        changed.put(band, count);
        return changed;
    }
}
