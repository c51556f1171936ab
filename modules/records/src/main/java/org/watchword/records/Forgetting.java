package org.watchword.records;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.Draft;
import org.watchword.records.register.Follower;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.Queries;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.CommentId;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Results;

/// Takes names out of everything for ever. What is to go is written into the journal first, so that it goes again
/// whenever older files come back, and after a halt in the middle.
///
/// @param follower brings the register to where the journal is
/// @param results no longer say who was forgotten
record Forgetting(Starting.Kept kept, Follower follower, Queries queries, ResultBook results) {

    /// Organisations of which fewer came are not kept by name when the people are not.
    private static final int SMALL = 5;

    /// Forgets lines, and what is kept of the same people for a certificate alone.
    ///
    /// @return how many events lost their words
    int erase(Collection<PersonAt> lines, Instant at) throws IOException {
        return forget(lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), held(line).stream()))
                .distinct()
                .map(line -> Erasures.Erased.of(line, at).draft())
                .toList());
    }

    private Optional<PersonAt> held(PersonAt line) {
        return results.all()
                .of(line.session())
                .of(line.person())
                .holder()
                .map(holder -> new PersonAt(line.session(), holder.line()));
    }

    /// Takes the words of comments out that were taken back just now. That they go stands in the journal already, so
    /// the next start does what a failing disk leaves undone.
    Entered after(Entered entered, List<BookEvent> events, Instant at) {
        Erasures erasures = new Erasures();
        events.forEach(event -> {
            if (event instanceof BookEvent.CommentTakenBack(CommentId id)) {
                erasures.add(Erasures.Erased.of(PersonAt.comment(id), at));
            }
        });
        if (entered instanceof Entered.NotKept
                || entered instanceof Entered.Refused
                || erasures.all().isEmpty()) {
            return entered;
        }
        try {
            takeOut(erasures);
        } catch (IOException atTheNextStart) {
            return entered;
        }
        return entered;
    }

    /// Forgets everybody in sessions and keeps where they came from, and the name and badge of whoever holds a
    /// certificate that counts.
    ///
    /// @return how many events lost their words
    int anonymise(Set<SessionId> sessions, Instant at, ZoneId zone) throws IOException {
        Map<SessionId, Set<PersonId>> named = new LinkedHashMap<>();
        LocalDate today = LocalDate.ofInstant(at, zone);
        for (KeptName name : names()) {
            boolean stays =
                    name.why() == KeptName.Why.CERTIFICATE && name.gone(0).isAfter(today);
            if (sessions.contains(name.line().session()) && !stays) {
                named.computeIfAbsent(name.line().session(), _ -> new LinkedHashSet<>())
                        .add(name.line().person());
            }
        }
        List<Draft> drafts = new ArrayList<>();
        Map<SessionId, List<ResultEvent>> holders = new LinkedHashMap<>();
        for (Map.Entry<SessionId, Set<PersonId>> each : named.entrySet()) {
            List<ResultEvent> kept = holders(each.getKey(), today);
            kept.forEach(event -> drafts.add(ResultCodec.encode(each.getKey(), event, at, zone)));
            holders.put(each.getKey(), kept);
            SessionEvent event = forgotten(List.copyOf(each.getValue()), queries.people(each.getKey()));
            drafts.add(EventCodec.encode(each.getKey(), new Happened(event, at, zone)));
        }
        return forget(drafts, () -> holders.forEach(results::learn));
    }

    private List<ResultEvent> holders(SessionId session, LocalDate today) throws IOException {
        Results ofSession = results.all().of(session);
        if (ofSession.people().isEmpty()) {
            return List.of();
        }
        List<Happened> history = new ArrayList<>();
        kept.journal()
                .read(Set.of(session.value()), entry -> EventCodec.decode(entry).ifPresent(history::add));
        return new Holders(SessionState.replay(history).register(), ofSession, today).kept();
    }

    private static SessionEvent forgotten(List<PersonId> people, List<PersonRow> rows) {
        Map<String, List<String>> written = rows.stream()
                .flatMap(row -> row.personal() instanceof Personal.Known known
                        ? Stream.of(known.organisation().strip().replaceAll("\\s+", " "))
                        : Stream.empty())
                .filter(organisation -> !organisation.isEmpty())
                .collect(Collectors.groupingBy(
                        word -> word.toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        List<FromOrganisation> large = new ArrayList<>();
        int others = 0;
        for (List<String> same : written.values()) {
            if (same.size() < SMALL) {
                others += same.size();
            } else {
                large.add(new FromOrganisation(same.getFirst(), same.size()));
            }
        }
        return new SessionEvent.NamesForgotten(people, large, others);
    }

    List<KeptName> names() throws IOException {
        KeptNames names = new KeptNames(results.all());
        kept.journal().read(names);
        return names.all();
    }

    private int forget(List<Draft> drafts) throws IOException {
        return forget(drafts, () -> {});
    }

    /// @param written what is done as soon as it stands in the journal
    private int forget(List<Draft> drafts, Runnable written) throws IOException {
        if (drafts.isEmpty()) {
            return 0;
        }
        if (!(kept.journal().append(drafts) instanceof Appended.Forced forced)) {
            throw new IOException("the disk did not keep what was to be forgotten");
        }
        follower.follow(forced.entries());
        written.run();
        Erasures erasures = new Erasures();
        forced.entries().forEach(erasures);
        int erased = takeOut(erasures);
        results.forget(erasures.people());
        follower.catchUp();
        FaultPoint.ERASE_BEFORE_REGISTER.pass();
        kept.register().renew(erasures.sessions());
        return erased;
    }

    private int takeOut(Erasures erasures) throws IOException {
        kept.traces().learn(erasures);
        int erased = kept.journal().erase(erasures.about(), erasures);
        kept.traces().erase(erasures);
        return erased;
    }
}
