package org.watchword.desktop.register;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.watchword.desktop.register.RegisterFacts.Course;
import org.watchword.desktop.register.RegisterFacts.Hall;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Lines;
import org.watchword.desktop.register.RegisterFacts.Pair;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Lookalikes;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.session.SessionState;

/// What a session's saved state says of its register.
///
/// @param zone of the clock on the wall
record RegisterReading(SessionState session, ZoneId zone) {

    Hall hall() {
        return new Hall(
                session.deck().title(),
                session.setup().venue(),
                session.setup().namesAllowed(),
                session.setup().pupils(),
                course());
    }

    private Course course() {
        return switch (session.phase()) {
            case NOT_PREPARED, PREPARED, DOORS_OPEN -> Course.COMING_IN;
            case PRESENTING -> Course.PRESENTING;
            case CLOSED -> Course.OVER;
        };
    }

    /// @param settled lines of which the trainer has said that they are people of their own
    Lines lines(Set<PersonId> settled) {
        Register register = session.register();
        return new Lines(
                register.people().stream().map(this::present).toList(),
                register.expected().stream()
                        .map(guest -> present(guest.id(), guest.personal()))
                        .toList(),
                register.joined().stream().map(joined -> present(joined.line())).toList(),
                pair(register, settled));
    }

    private Optional<Pair> pair(Register register, Set<PersonId> settled) {
        return Lookalikes.in(register.people(), settled).stream()
                .findFirst()
                .map(pair -> new Pair(present(pair.earlier()), present(pair.later())));
    }

    Heads heads() {
        Register register = session.register();
        return new Heads(register.counted(Band.PEOPLE), register.counted(Band.PUPILS), register.counted(Band.STAFF));
    }

    /// Organisations of this register, the one typed last first.
    List<String> organisations() {
        return said(Personal.Known::organisation);
    }

    /// Roles of this register, the one typed last first.
    List<String> roles() {
        return said(Personal.Known::role);
    }

    private List<String> said(Function<Personal.Known, String> part) {
        return session.register().people().reversed().stream()
                .filter(person -> person.personal() instanceof Personal.Known)
                .map(person -> part.apply((Personal.Known) person.personal()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private Present present(Person person) {
        Present known = present(person.id(), person.personal());
        return new Present(
                known.person(),
                known.name(),
                known.organisation(),
                known.role(),
                person.arrival() == Arrival.LATE,
                person.entered().slip(),
                person.leftAt().map(at -> LocalTime.ofInstant(at, zone)));
    }

    private static Present present(PersonId id, Personal personal) {
        Personal.Known known = personal instanceof Personal.Known named ? named : new Personal.Known("", "", "");
        return new Present(id.toString(), known.name(), known.organisation(), known.role(), false, 0, Optional.empty());
    }
}
