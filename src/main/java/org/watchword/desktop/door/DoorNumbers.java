package org.watchword.desktop.door;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.watchword.session.Guest;
import org.watchword.session.NameKey;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Register;

/// The numbers beside the names on the list at the door, from 1, by name. They stay as they were once given: who comes
/// keeps theirs, and who is read in later gets the next ones.
///
/// @param people in the order of their numbers
record DoorNumbers(List<Guest> people) {

    static final DoorNumbers NONE = new DoorNumbers(List.of());

    DoorNumbers {
        people = List.copyOf(people);
    }

    /// The same, with whoever is expected and has no number yet.
    DoorNumbers with(Register register) {
        Map<PersonId, Guest> all = new LinkedHashMap<>();
        people.forEach(guest -> all.put(guest.id(), guest));
        List<Guest> others = new ArrayList<>(register.expected());
        register.people().stream()
                .filter(Person::expected)
                .forEach(person -> others.add(new Guest(person.id(), person.personal())));
        others.stream()
                .sorted(Comparator.comparing(
                                (Guest guest) -> NameKey.of(name(guest)).toString())
                        .thenComparing(guest -> guest.id().toString()))
                .forEach(guest -> all.putIfAbsent(guest.id(), guest));
        return all.size() == people.size() ? this : new DoorNumbers(List.copyOf(all.values()));
    }

    /// The numbers of those who may still come.
    Set<Integer> awaited(Register register) {
        Set<PersonId> waiting = register.expected().stream().map(Guest::id).collect(Collectors.toSet());
        Set<Integer> numbers = new TreeSet<>();
        for (int at = 0; at < people.size(); at++) {
            if (waiting.contains(people.get(at).id())) {
                numbers.add(at + 1);
            }
        }
        return numbers;
    }

    /// Whose number it is.
    ///
    /// @throws IndexOutOfBoundsException when it is nobody's
    Guest of(int number) {
        return people.get(number - 1);
    }

    /// A name, with its organisation where there is one; empty when it was forgotten.
    static String said(Guest guest) {
        return guest.personal() instanceof Personal.Known known
                        && !known.organisation().isBlank()
                ? known.name() + ", " + known.organisation()
                : name(guest);
    }

    private static String name(Guest guest) {
        return guest.personal() instanceof Personal.Known known ? known.name() : "";
    }
}
