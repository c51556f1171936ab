package org.watchword.records;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.records.event.EventCodec;
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
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.CommentId;

/// Takes names out of everything for ever. What is to go is written into the journal first, so that it goes again
/// whenever older files come back, and after a halt in the middle.
///
/// @param follower brings the register to where the journal is
/// @param results no longer say who was forgotten
record Forgetting(Starting.Kept kept, Follower follower, Queries queries, ResultBook results) {

    /// Organisations of which fewer came are not kept by name when the people are not.
    private static final int SMALL = 5;

    /// Forgets lines.
    ///
    /// @return how many events lost their words
    int erase(Collection<PersonAt> lines, Instant at) throws IOException {
        return forget(lines.stream()
                .distinct()
                .map(line -> Erasures.Erased.of(line, at).draft())
                .toList());
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

    /// Forgets everybody in sessions and keeps where they came from.
    ///
    /// @return how many events lost their words
    int anonymise(Set<SessionId> sessions, Instant at, ZoneId zone) throws IOException {
        Map<SessionId, Set<PersonId>> named = new LinkedHashMap<>();
        for (KeptName name : names()) {
            if (sessions.contains(name.line().session())) {
                named.computeIfAbsent(name.line().session(), _ -> new LinkedHashSet<>())
                        .add(name.line().person());
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<SessionId, Set<PersonId>> each : named.entrySet()) {
            SessionEvent event = forgotten(List.copyOf(each.getValue()), queries.people(each.getKey()));
            drafts.add(EventCodec.encode(each.getKey(), new Happened(event, at, zone)));
        }
        return forget(drafts);
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
        KeptNames names = new KeptNames();
        kept.journal().read(names);
        return names.all();
    }

    private int forget(List<Draft> drafts) throws IOException {
        if (drafts.isEmpty()) {
            return 0;
        }
        if (!(kept.journal().append(drafts) instanceof Appended.Forced forced)) {
            throw new IOException("the disk did not keep what was to be forgotten");
        }
        follower.follow(forced.entries());
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
