package org.watchword.room.assess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.records.Noted;
import org.watchword.session.Arrival;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Said;

/// What is said of everybody with one press, and taken back with one.
///
/// @param desk of the authority that it is said for
public record Everybody(AssessDesk desk) {

    /// What came of it.
    public sealed interface Saying {}

    /// It is on the disk, forced.
    ///
    /// @param people of whom it was said; what [#takeBack] needs
    /// @param left of whom it was not, since the records show or may show something else
    public record Kept(Said what, List<PersonId> people, List<Candidate> left) implements Saying {
        public Kept {
            people = List.copyOf(people);
            left = List.copyOf(left);
        }
    }

    /// Nothing was kept.
    public record Refused(Refusal why) implements Saying {}

    /// Nobody missed a part: for everybody of whom the records cannot tell and who came in time and stayed. Whoever
    /// came late, left early or missed a part by the records is asked about alone.
    ///
    /// @throws IOException when the journal cannot be read
    public Saying attendedAll() throws IOException {
        Roll roll = desk.roll();
        List<ResultEvent> events = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        List<Candidate> left = new ArrayList<>();
        for (Candidate each : roll.all()) {
            boolean said = roll.kept(each.id()).missed().isPresent();
            if (each.missed().isEmpty() && stayed(roll, each.id())) {
                events.addAll(roll.first(each.id()));
                events.add(new ResultEvent.PartsMissed(each.id(), List.of()));
                people.add(each.id());
            } else if (!said && each.missed().filter(List::isEmpty).isEmpty()) {
                left.add(each);
            }
        }
        return kept(events, new Kept(Said.PARTS, people, left));
    }

    /// Of whom it stands that no part was missed and no paper was marked: so much can be taken back.
    ///
    /// @throws IOException when the journal cannot be read
    public Kept attended() throws IOException {
        Roll roll = desk.roll();
        List<PersonId> people = roll.all().stream()
                .map(Candidate::id)
                .filter(each -> roll.kept(each).missed().filter(List::isEmpty).isPresent())
                .filter(each -> roll.kept(each).tries().isEmpty())
                .toList();
        return new Kept(Said.PARTS, people, List.of());
    }

    private static boolean stayed(Roll roll, PersonId person) {
        Optional<Person> line = roll.state().register().find(person);
        return line.filter(each -> each.arrival() != Arrival.LATE)
                .filter(each -> each.leftAt().isEmpty())
                .isPresent();
    }

    /// So many belong to no authority yet, and stand on no list.
    ///
    /// @throws IOException when the journal cannot be read
    public int undecided() throws IOException {
        return (int) desk.people().stream()
                .filter(each -> each.authority().isEmpty())
                .count();
    }

    /// All who belong to no authority yet belong to this one.
    ///
    /// @throws IOException when the journal cannot be read
    public Saying belongHere() throws IOException {
        List<PersonId> people = desk.people().stream()
                .filter(each -> each.authority().isEmpty())
                .map(Candidate::id)
                .toList();
        List<ResultEvent> events = people.stream()
                .<ResultEvent>map(each ->
                        new ResultEvent.AuthorityTold(each, desk.authority().id()))
                .toList();
        return kept(events, new Kept(Said.AUTHORITY, people, List.of()));
    }

    /// Takes back what was said of everybody, as if it had not been said. Of whom a paper was marked since, it stays.
    ///
    /// @throws IOException when the journal cannot be read
    public Saying takeBack(Kept before) throws IOException {
        Roll roll = desk.roll();
        List<PersonId> people = before.people().stream()
                .filter(each -> roll.kept(each).tries().isEmpty())
                .toList();
        List<ResultEvent> events = people.stream()
                .<ResultEvent>map(each -> new ResultEvent.WordTakenBack(each, before.what()))
                .toList();
        return kept(events, new Kept(before.what(), people, List.of()));
    }

    private Saying kept(List<ResultEvent> events, Kept said) throws IOException {
        return switch (desk.keep(events)) {
            case Noted.Kept _ -> said;
            case Noted.NotKept(var why) -> new Refused(new Refusal.NotSaved(why));
            case Noted.Refused(var reason) ->
                new Refused(
                        Corrections.refusal(reason, desk.roll(), said.people().getFirst(), events));
        };
    }
}
