package org.watchword.session.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.watchword.session.PersonId;

/// The results of one session. They *are* the list of their events, in order.
///
/// @param people those of whom anything is kept
/// @param lists that went to authorities, the oldest first
public record Results(Map<PersonId, PersonResults> people, List<IssuedList> lists) {

    /// Nobody was tested.
    public static final Results NONE = new Results(Map.of(), List.of());

    public Results {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        lists = List.copyOf(lists);
    }

    /// What is kept of one person.
    public PersonResults of(PersonId person) {
        return people.getOrDefault(person, PersonResults.NONE);
    }

    /// Whose name is kept under a line of its own.
    public Optional<PersonId> held(PersonId line) {
        return people.entrySet().stream()
                .filter(each -> each.getValue()
                        .holder()
                        .filter(holder -> holder.line().equals(line))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The list that went to an authority last.
    public Optional<IssuedList> lastList(String authority) {
        return lists.reversed().stream()
                .filter(each -> each.authority().equals(authority))
                .findFirst();
    }

    /// The same with what happened after it. It judges nothing: what has been saved has happened.
    public Results after(ResultEvent event) {
        return switch (event) {
            case ResultEvent.BadgeTold(PersonId person, PersonalWords badge) ->
                with(person, before -> before.withBadge(badge));
            case ResultEvent.PartsMissed(PersonId person, List<String> parts) ->
                with(person, before -> before.withMissed(parts));
            case ResultEvent.AuthorityTold(PersonId person, String authority) ->
                with(person, before -> before.withAuthority(authority));
            case ResultEvent.WordTakenBack(PersonId person, Said what) -> with(person, before -> before.without(what));
            case ResultEvent.PaperMarked(PersonId person, Taken taken) -> with(person, before -> before.with(taken));
            case ResultEvent.TryCorrected(PersonId person, String authority, int attempt, boolean passed, var _) ->
                with(person, before -> before.corrected(authority, attempt, passed));
            case ResultEvent.TryWithdrawn(PersonId person, String authority, int attempt, var _) ->
                with(person, before -> before.without(authority, attempt));
            case ResultEvent.CertificateIssued(PersonId person, Certificate certificate) ->
                with(person, before -> before.with(certificate));
            case ResultEvent.CertificateWithdrawn(PersonId person, String number, CorrectionReason reason) ->
                with(person, before -> before.withdrawn(number, reason));
            case ResultEvent.ListIssued issued -> with(issued);
            case ResultEvent.LineIssued issued -> with(issued);
            case ResultEvent.HolderKept(PersonId person, PersonId line, PersonalWords who) ->
                with(person, before -> before.with(new Holder(line, who)));
            case ResultEvent.ItemsSummed _ -> this;
        };
    }

    /// The same after people were forgotten.
    public Results without(Set<PersonId> forgotten) {
        Map<PersonId, PersonResults> left = new LinkedHashMap<>(people);
        forgotten.forEach(person -> left.computeIfPresent(person, (_, before) -> before.erased()));
        left.replaceAll((_, before) -> before.withoutHolder(forgotten));
        List<IssuedList> nameless = lists.stream()
                .map(list -> {
                    IssuedList less = list;
                    for (PersonId person : forgotten) {
                        less = less.without(person);
                    }
                    return less;
                })
                .toList();
        return new Results(left, nameless);
    }

    private Results with(PersonId person, UnaryOperator<PersonResults> change) {
        Map<PersonId, PersonResults> changed = new LinkedHashMap<>(people);
        changed.put(person, change.apply(of(person)));
        return new Results(changed, lists);
    }

    private Results with(ResultEvent.ListIssued issued) {
        List<IssuedList> more = new ArrayList<>(lists);
        more.add(new IssuedList(issued.list(), issued.authority(), issued.day(), issued.columns(), Map.of()));
        return new Results(people, more);
    }

    private Results with(ResultEvent.LineIssued issued) {
        return new Results(
                people,
                lists.stream()
                        .map(list ->
                                list.id().equals(issued.list()) ? list.with(issued.person(), issued.cells()) : list)
                        .toList());
    }
}
