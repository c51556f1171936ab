package org.watchword.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.watchword.records.event.EventCodec;
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

/// Who was erased, as the journal itself tells: erasing writes an event, so that it is done again whenever older files
/// come back.
final class Erasures implements Consumer<Entry>, Predicate<Entry> {

    static final String KIND = "person-erased";

    private final Set<PersonId> erased = new HashSet<>();
    private final Set<PersonId> named = new HashSet<>();
    private final Set<SessionId> sessions = new HashSet<>();
    private Instant last = Instant.MIN;

    static Draft draft(PersonAt line, Instant at) {
        String payload = "{\"person\":\"" + line.person() + "\"}";
        return new Draft(line.session().value(), KIND, 1, at, ZoneOffset.UTC.getId(), payload, new PersonalPart.None());
    }

    @Override
    public void accept(Entry entry) {
        if (entry.draft().kind().equals(KIND)) {
            erased.add(PersonId.parse(entry.draft().payload().replaceAll("\\{\"person\":\"|\"}", "")));
            last = entry.draft().at();
        } else if (EventCodec.decode(entry).map(Happened::event).orElse(null) instanceof NamesForgotten forgotten) {
            erased.addAll(forgotten.people());
            last = entry.draft().at();
        } else if (entry.draft().personal() instanceof PersonalPart.Kept) {
            person(entry).ifPresent(person -> {
                named.add(person);
            });
        }
    }

    /// Whether an event is about somebody who was erased; the sessions of such events are remembered.
    @Override
    public boolean test(Entry entry) {
        boolean about = person(entry).filter(erased::contains).isPresent();
        if (about) {
            sessions.add(new SessionId(entry.draft().session()));
        }
        return about;
    }

    /// Whether the journal still names somebody who was erased.
    boolean undone() {
        return named.stream().anyMatch(erased::contains);
    }

    /// Everybody who was erased.
    Set<PersonId> people() {
        return Set.copyOf(erased);
    }

    /// The sessions of the events that [#test] chose.
    Set<SessionId> sessions() {
        return sessions;
    }

    /// When somebody was erased last.
    Instant last() {
        return last;
    }

    private static Optional<PersonId> person(Entry entry) {
        return EventCodec.decode(entry).flatMap(happened -> switch (happened.event()) {
            case PersonArrived arrived -> Optional.of(arrived.person());
            case PersonExpected expected -> Optional.of(expected.person());
            case PersonCorrected corrected -> Optional.of(corrected.person());
            case SessionPrepared _ ->
                Optional.of(PersonAt.safeguarding(new SessionId(entry.draft().session()))
                        .person());
            default -> Optional.empty();
        });
    }
}
