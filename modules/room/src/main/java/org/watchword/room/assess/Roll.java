package org.watchword.room.assess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.watchword.content.authority.Authority;
import org.watchword.room.Room;
import org.watchword.session.Happened;
import org.watchword.session.NameKey;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Results;
import org.watchword.session.result.Taken;

/// The people of a session by name, as the register has them now, with what is kept of their tests. Two lines that the
/// trainer joined are one person here too. Where several authorities test the people of one session, whoever belongs to
/// another one is not among them.
///
/// @param several whether the test of another authority may follow the session too
record Roll(Authority authority, SessionState state, Presence presence, Results results, boolean several) {

    /// @throws IOException when the journal cannot be read
    static Roll of(Room room, SessionId session, Authority authority) throws IOException {
        List<Happened> history = room.records().history(session);
        SessionState state = SessionState.replay(history);
        Presence presence = Presence.of(state.deck().slides(), history);
        boolean several = AssessDesk.offered(room.library(), state.setup()).size() > 1;
        return new Roll(
                authority, state, presence, room.records().results().all().of(session), several);
    }

    /// Everybody of this authority who has a name, in the order in which they came, and whoever belongs to none yet.
    List<Candidate> all() {
        return everybody().stream().filter(this::isOurs).toList();
    }

    /// Whether somebody belongs to this authority, or to none yet.
    boolean isOurs(Candidate candidate) {
        return candidate.authority().map(authority.id()::equals).orElse(true);
    }

    /// What has to be kept first of somebody who belongs to no authority yet: whoever is tested here belongs to this
    /// one from then on.
    List<ResultEvent> first(PersonId person) {
        return several && kept(person).authority().isEmpty()
                ? List.of(new ResultEvent.AuthorityTold(person, authority.id()))
                : List.of();
    }

    /// Everybody who has a name, of whichever authority.
    List<Candidate> everybody() {
        List<Candidate> all = new ArrayList<>();
        List<Person> people = register().people();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (person.personal() instanceof Personal.Known known) {
                all.add(candidate(person, known, i + 1));
            }
        }
        return List.copyOf(all);
    }

    Optional<Candidate> find(PersonId person) {
        return all().stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /// Everything that is kept of a person, under whichever line.
    PersonResults kept(PersonId person) {
        PersonResults kept = results.of(person);
        for (PersonId line : same(person)) {
            kept = kept.and(results.of(line));
        }
        return kept;
    }

    /// The line of a person under which a try is kept.
    PersonId holder(PersonId person, Predicate<PersonResults> has) {
        return same(person).stream()
                .filter(line -> has.test(results.of(line)))
                .findFirst()
                .filter(_ -> !has.test(results.of(person)))
                .orElse(person);
    }

    private List<PersonId> same(PersonId person) {
        return register().joined().stream()
                .filter(joined -> joined.kept().equals(person))
                .map(joined -> joined.line().id())
                .toList();
    }

    private Register register() {
        return state.register();
    }

    private Candidate candidate(Person person, Personal.Known known, int line) {
        PersonResults kept = kept(person.id());
        String id = authority.id();
        Optional<List<String>> missed = kept.missed().or(() -> presence.missed(person, authority.mustAttend()));
        List<Taken> tries = kept.tries(id);
        return new Candidate(
                person.id(),
                line,
                known,
                namesakes(known) > 1,
                several ? kept.authority() : kept.authority().or(() -> Optional.of(id)),
                kept.badge(),
                missed,
                standing(kept, missed),
                Math.max(0, authority.tries() - tries.size()),
                tries,
                kept.certificate(id));
    }

    private Standing standing(PersonResults kept, Optional<List<String>> missed) {
        int used = kept.tries(authority.id()).size();
        if (kept.passed(authority.id()).isPresent()) {
            return missed.filter(List::isEmpty).isPresent() ? Standing.PASSED : Standing.PART_MISSED;
        }
        if (used == 0) {
            return Standing.NOT_YET_TAKEN;
        }
        return used < authority.tries() ? Standing.NOT_YET : Standing.TRIES_USED;
    }

    private long namesakes(Personal.Known known) {
        NameKey key = NameKey.of(known.name());
        return register().people().stream()
                .filter(person -> person.personal() instanceof Personal.Known other
                        && NameKey.of(other.name()).equals(key))
                .count();
    }
}
