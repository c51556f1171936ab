package org.watchword.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.watchword.records.event.BookCodec;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.EventKind;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent.NamesForgotten;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonCorrected;
import org.watchword.session.SessionEvent.PersonExpected;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookEvent.CommentApproved;
import org.watchword.session.book.BookEvent.CommentTakenBack;
import org.watchword.session.book.CommentId;

/// Who was erased, and which comments, as the journal itself tells: erasing writes an event, so that it is done again
/// whenever older files
/// come back.
final class Erasures implements Consumer<Entry>, Predicate<Entry> {

    static final String KIND = "person-erased";

    private final Map<PersonId, Erased> erased = new LinkedHashMap<>();
    private final Set<PersonId> named = new HashSet<>();
    private final Set<UUID> about = new HashSet<>();
    private final Set<SessionId> sessions = new HashSet<>();

    /// Somebody who was erased.
    ///
    /// @param session in which the person was named
    record Erased(SessionId session, PersonId person, Instant at) {

        static Erased of(PersonAt line, Instant at) {
            return new Erased(line.session(), line.person(), at);
        }

        Draft draft() {
            if (new PersonAt(session, person).isComment()) {
                var back = new CommentTakenBack(new CommentId(person.value()));
                return BookCodec.encode(back, at, ZoneOffset.UTC);
            }
            String payload = "{\"person\":\"" + person + "\"}";
            return new Draft(session.value(), KIND, 1, at, ZoneOffset.UTC.getId(), payload, new PersonalPart.None());
        }
    }

    @Override
    public void accept(Entry entry) {
        Draft draft = entry.draft();
        if (draft.kind().equals(KIND)) {
            PersonId person = PersonId.parse(draft.payload().replaceAll("\\{\"person\":\"|\"}", ""));
            add(new Erased(new SessionId(draft.session()), person, draft.at()));
        } else if (draft.kind().equals(EventKind.NAMES_FORGOTTEN.word())) {
            forgotten(entry);
        } else if (BookCodec.comment(entry).orElse(null) instanceof CommentTakenBack(CommentId id)) {
            add(Erased.of(PersonAt.comment(id), draft.at()));
        } else {
            look(entry);
        }
    }

    private void forgotten(Entry entry) {
        if (EventCodec.decode(entry).map(Happened::event).orElse(null) instanceof NamesForgotten forgotten) {
            SessionId session = new SessionId(entry.draft().session());
            forgotten
                    .people()
                    .forEach(person ->
                            add(new Erased(session, person, entry.draft().at())));
        }
    }

    /// Remembers who is still named in a session of which somebody is known to be erased; the others need not be read.
    void look(Entry entry) {
        if (entry.draft().personal() instanceof PersonalPart.Kept
                && about.contains(entry.draft().session())) {
            person(entry).ifPresent(named::add);
        }
    }

    /// The sessions in which somebody was erased.
    Set<UUID> about() {
        return Set.copyOf(about);
    }

    void add(Erased one) {
        erased.put(one.person(), one);
        about.add(one.session().value());
    }

    /// Whether an event is about somebody who was erased; the sessions of such events are remembered.
    @Override
    public boolean test(Entry entry) {
        boolean about = person(entry).filter(erased::containsKey).isPresent();
        if (about && !entry.draft().session().equals(BookCodec.BOOK)) {
            sessions.add(new SessionId(entry.draft().session()));
        }
        return about;
    }

    /// Whether the journal still names somebody who was erased.
    boolean undone() {
        return named.stream().anyMatch(erased::containsKey);
    }

    /// What the book was told, without the comments that were erased.
    List<BookEvent> without(List<BookEvent> events) {
        return events.stream()
                .filter(event -> !(event instanceof CommentApproved approved)
                        || !erased.containsKey(PersonAt.comment(approved.id()).person()))
                .toList();
    }

    /// Everybody who was erased.
    Set<PersonId> people() {
        return Set.copyOf(erased.keySet());
    }

    /// The sessions of the events that [#test] chose.
    Set<SessionId> sessions() {
        return sessions;
    }

    /// When somebody was erased last.
    Instant last() {
        return erased.values().stream()
                .map(Erased::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /// All erasings, in the order in which they were learnt of.
    List<Erased> all() {
        return List.copyOf(erased.values());
    }

    private static Optional<PersonId> person(Entry entry) {
        if (entry.draft().session().equals(BookCodec.BOOK)) {
            return BookCodec.comment(entry)
                    .map(comment -> PersonAt.comment(comment.id()).person());
        }
        return EventCodec.decode(entry)
                .flatMap(happened -> inRegister(entry, happened))
                .or(() -> ResultCodec.named(entry));
    }

    private static Optional<PersonId> inRegister(Entry entry, Happened happened) {
        return switch (happened.event()) {
            case PersonArrived arrived -> Optional.of(arrived.person());
            case PersonExpected expected -> Optional.of(expected.person());
            case PersonCorrected corrected -> Optional.of(corrected.person());
            case SessionPrepared _ ->
                Optional.of(PersonAt.safeguarding(new SessionId(entry.draft().session()))
                        .person());
            default -> Optional.empty();
        };
    }
}
