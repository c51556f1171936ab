package org.watchword.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.records.KeptName.Told;
import org.watchword.records.KeptName.Why;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonCorrected;
import org.watchword.session.SessionEvent.PersonExpected;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.result.AllResults;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Results;

/// Gathers every name out of the journal. The register's tables would not do: they no longer hold a line that was taken
/// out or joined to another, and the journal does.
final class KeptNames implements Consumer<Entry> {

    private final Map<SessionId, Occasion> occasions = new HashMap<>();
    private final Map<Line, List<Told>> told = new LinkedHashMap<>();
    private final AllResults results;

    private record Line(PersonAt person, Why why) {}

    KeptNames(AllResults results) {
        this.results = results;
    }

    @Override
    public void accept(Entry entry) {
        SessionId session = new SessionId(entry.draft().session());
        EventCodec.decode(entry)
                .ifPresentOrElse(
                        happened -> {
                            occasions.computeIfAbsent(session, _ -> Occasion.of(happened));
                            happened(session, happened);
                        },
                        () -> {
                            if (ResultCodec.decode(entry).orElse(null) instanceof ResultEvent.HolderKept held) {
                                holder(session, held, entry.draft());
                            }
                        });
    }

    private void holder(SessionId session, ResultEvent.HolderKept held, Draft draft) {
        held.who().all().stream()
                .findFirst()
                .ifPresent(name -> told.computeIfAbsent(
                                new Line(new PersonAt(session, held.line()), Why.CERTIFICATE), _ -> new ArrayList<>())
                        .add(new Told(new Personal.Known(name, ""), draft.at(), ZoneId.of(draft.zone()))));
    }

    private void happened(SessionId session, Happened happened) {
        switch (happened.event()) {
            case PersonArrived arrived -> register(session, arrived.person(), arrived.personal(), happened);
            case PersonExpected expected -> register(session, expected.person(), expected.personal(), happened);
            case PersonCorrected corrected -> register(session, corrected.person(), corrected.personal(), happened);
            case SessionPrepared(SessionSetup setup) -> prepared(session, setup, happened);
            default -> {}
        }
    }

    private void register(SessionId session, PersonId person, Personal who, Happened happened) {
        if (who instanceof Personal.Known known) {
            add(new Line(new PersonAt(session, person), Why.REGISTER), known, happened);
        }
    }

    private void prepared(SessionId session, SessionSetup setup, Happened happened) {
        occasions.put(session, Occasion.of(setup));
        if (setup.safeguarding() instanceof Safeguarding.Named named) {
            PersonAt line = PersonAt.safeguarding(session);
            if (!named.lead().isEmpty() || named.staff().isEmpty()) {
                add(new Line(line, Why.LEAD), new Personal.Known(named.lead(), ""), happened);
            }
            if (!named.staff().isEmpty()) {
                add(new Line(line, Why.STAFF), new Personal.Known(named.staff(), ""), happened);
            }
        }
    }

    private void add(Line line, Personal.Known who, Happened happened) {
        told.computeIfAbsent(line, _ -> new ArrayList<>()).add(new Told(who, happened.at(), happened.zone()));
    }

    /// Everybody who is named, the oldest session first.
    List<KeptName> all() {
        List<KeptName> all = new ArrayList<>();
        told.forEach((line, forms) -> {
            Occasion occasion = occasions.get(line.person().session());
            if (occasion != null) {
                all.add(new KeptName(
                        line.person(),
                        line.why(),
                        forms,
                        occasion.day(),
                        occasion.training(),
                        occasion.venue(),
                        passUntil(line)));
            }
        });
        all.sort(Comparator.comparing(KeptName::day));
        return List.copyOf(all);
    }

    private Optional<LocalDate> passUntil(Line line) {
        Results ofSession = results.of(line.person().session());
        PersonId person = line.person().person();
        PersonId holder = line.why() == Why.CERTIFICATE ? ofSession.held(person).orElse(person) : person;
        return ofSession.of(holder).counts();
    }

    /// When and what a session was; the day of its first event where what it was prepared with is damaged.
    private record Occasion(LocalDate day, String training, String venue) {

        static Occasion of(Happened happened) {
            return new Occasion(LocalDate.ofInstant(happened.at(), happened.zone()), "", "");
        }

        static Occasion of(SessionSetup setup) {
            return new Occasion(setup.date(), setup.deck().title(), setup.venue());
        }
    }
}
