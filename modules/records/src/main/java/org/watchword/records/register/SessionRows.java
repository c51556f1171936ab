package org.watchword.records.register;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Guest;
import org.watchword.session.Person;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.session.Round;
import org.watchword.session.RoundOutline;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.Tally;
import org.watchword.session.Times;

/// Everything the register's tables hold about one session. It is worked out from the session's state alone, so that
/// what the database says can be compared with what the journal says.
record SessionRows(
        SessionRow session,
        List<PersonRow> people,
        List<ExpectedRow> expected,
        List<HeadRow> heads,
        List<RoundRow> rounds,
        Forgotten forgotten,
        Totals totals) {

    SessionRows {
        people = List.copyOf(people);
        expected = List.copyOf(expected);
        heads = List.copyOf(heads);
        rounds = List.copyOf(rounds);
    }

    static SessionRows of(Folded folded) {
        Register register = folded.state().register();
        List<HeadRow> heads = register.heads().entrySet().stream()
                .map(count -> new HeadRow(count.getKey(), count.getValue()))
                .toList();
        List<PersonRow> people = people(register);
        Forgotten forgotten = clean(folded.forgotten());
        return new SessionRows(
                session(folded),
                people,
                expected(register),
                heads,
                rounds(folded.state()),
                forgotten,
                Totals.of(people, forgotten));
    }

    private static SessionRow session(Folded folded) {
        SessionState state = folded.state();
        SessionSetup setup = state.setup();
        var deck = setup.deck();
        return new SessionRow(
                folded.id(),
                new SessionRow.GivenDeck(
                        clean(deck.deckId()),
                        clean(deck.title()),
                        clean(deck.language()),
                        clean(deck.hash()),
                        deck.slides().size()),
                plan(setup),
                state.phase(),
                state.show().at().slide(),
                new SessionRow.People(
                        state.register().people().size(), state.register().counted()),
                times(folded),
                folded.putAway());
    }

    private static SessionRow.Plan plan(SessionSetup setup) {
        return new SessionRow.Plan(
                clean(setup.venue()),
                setup.date(),
                setup.time().truncatedTo(ChronoUnit.SECONDS),
                clean(setup.funder()),
                clean(setup.area()),
                clean(setup.audience()),
                setup.headCountOnly(),
                setup.rehearsal(),
                setup.kind(),
                clean(setup.programme()));
    }

    private static SessionRow.SessionTimes times(Folded folded) {
        Times times = folded.state().times();
        Duration taught = times.spent().values().stream().reduce(Duration.ZERO, Duration::plus);
        return new SessionRow.SessionTimes(
                whole(folded.span().first()),
                whole(folded.span().last()),
                wholeOrNull(times.startedOrNull()),
                wholeOrNull(times.closedOrNull()),
                taught.truncatedTo(ChronoUnit.SECONDS),
                folded.span().zone());
    }

    private static List<PersonRow> people(Register register) {
        List<PersonRow> rows = new ArrayList<>();
        for (Person person : register.people()) {
            PersonRow.Stay stay = new PersonRow.Stay(
                    person.arrival(),
                    whole(person.arrivedAt()),
                    person.entered().by(),
                    person.entered().slip(),
                    person.expected(),
                    wholeOrNull(person.leftAtOrNull()));
            rows.add(new PersonRow(rows.size() + 1, person.id(), clean(person.personal()), stay));
        }
        return rows;
    }

    private static List<ExpectedRow> expected(Register register) {
        List<ExpectedRow> rows = new ArrayList<>();
        for (Guest guest : register.expected()) {
            rows.add(new ExpectedRow(rows.size() + 1, guest.id(), clean(guest.personal())));
        }
        return rows;
    }

    private static Personal clean(Personal personal) {
        return personal instanceof Personal.Known(String name, String organisation, String role)
                ? new Personal.Known(clean(name), clean(organisation), clean(role))
                : personal;
    }

    private static Forgotten clean(Forgotten forgotten) {
        return new Forgotten(
                forgotten.organisations().stream()
                        .map(from -> new FromOrganisation(clean(from.organisation()), from.people()))
                        .toList(),
                forgotten.others());
    }

    private static List<RoundRow> rounds(SessionState state) {
        List<RoundRow> rows = new ArrayList<>();
        for (Round round : state.rounds().all()) {
            state.deck().round(round.id()).ifPresent(asked -> rows.add(round(rows.size() + 1, round, asked)));
        }
        return rows;
    }

    private static RoundRow round(int place, Round round, RoundOutline asked) {
        Tally tally = round.tally();
        List<RoundRow.OptionRow> options = new ArrayList<>();
        for (String option : asked.options()) {
            Integer hands = tally.counted() ? tally.of(option) : null;
            options.add(new RoundRow.OptionRow(
                    options.size() + 1, option, asked.right().contains(option), hands));
        }
        return new RoundRow(
                place,
                round.id().slideKey(),
                asked.questionId(),
                asked.moduleVersion(),
                asked.asked(),
                round.stage(),
                options);
    }

    /// Databases keep six decimals of a second.
    private static Instant whole(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Instant wholeOrNull(@Nullable Instant at) {
        return at == null ? null : whole(at);
    }

    /// Databases refuse NUL in a text.
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
