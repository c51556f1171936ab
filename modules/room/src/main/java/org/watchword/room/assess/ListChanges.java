package org.watchword.room.assess;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.PersonId;
import org.watchword.session.result.IssuedCertificate;
import org.watchword.session.result.IssuedList;
import org.watchword.session.result.PersonalWords;
import org.watchword.tables.Cell;

/// What differs between the list that went out last and the one that is about to.
///
/// @param columns the titles of the columns now, in their order, by their names
record ListChanges(IssuedList before, Map<String, String> columns) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// What the column of changes is called.
    String title() {
        return AssessWord.SINCE.words(DAY.format(before.day()));
    }

    /// What changed about somebody, in words; empty when nothing did. A withdrawn certificate is named with its reason.
    String of(PersonId person, List<Cell> now, List<IssuedCertificate> certificates) {
        List<String> said = new ArrayList<>();
        Optional<List<String>> then = cells(person);
        if (then.isEmpty()) {
            said.add((before.lines().containsKey(person) ? AssessWord.NOT_COMPARED : AssessWord.NEW_LINE).words());
        } else {
            List<String> changed = changed(then.get(), now);
            if (!changed.isEmpty()) {
                said.add(AssessWord.CHANGED.words(String.join(", ", changed)));
            }
            certificates.stream()
                    .filter(each -> then.get().contains(each.certificate().number()))
                    .forEach(each -> each.withdrawn()
                            .ifPresent(why -> said.add(AssessWord.WITHDRAWN.words(
                                    each.certificate().number(),
                                    AssessWord.of(why).words()))));
        }
        return String.join(" ", said);
    }

    private List<String> changed(List<String> then, List<Cell> now) {
        List<String> names = List.copyOf(columns.keySet());
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int was = before.columns().indexOf(names.get(i));
            if (was >= 0
                    && was < then.size()
                    && !then.get(was).equals(now.get(i).written())) {
                changed.add(columns.get(names.get(i)));
            }
        }
        return changed;
    }

    /// Lines that were on the list and are not any more, as far as they are kept, in today's columns.
    List<List<Cell>> gone(List<PersonId> there) {
        return before.lines().keySet().stream()
                .filter(person -> !there.contains(person))
                .flatMap(person -> cells(person).stream())
                .map(this::goneRow)
                .toList();
    }

    private List<Cell> goneRow(List<String> then) {
        List<Cell> row = new ArrayList<>();
        for (String name : columns.keySet()) {
            int was = before.columns().indexOf(name);
            row.add(was >= 0 && was < then.size() ? Cell.of(then.get(was)) : new Cell.Empty());
        }
        row.add(Cell.of(AssessWord.GONE_LINE.words()));
        return row;
    }

    private Optional<List<String>> cells(PersonId person) {
        return before.lines().get(person) instanceof PersonalWords.Known(List<String> words)
                ? Optional.of(words)
                : Optional.empty();
    }
}
