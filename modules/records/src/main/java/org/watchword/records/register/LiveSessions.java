package org.watchword.records.register;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.EventKind;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;

/// The sessions that something is happening in, folded up to their last event, so that a batch need not read the
/// journal from its beginning.
final class LiveSessions {

    private final Journal journal;
    private final Histories histories = new Histories();

    LiveSessions(Journal journal) {
        this.journal = journal;
    }

    /// Folds new events on top of what is known.
    ///
    /// @return the sessions they changed, as they are now
    /// @throws IOException when the journal cannot be read for what happened before
    List<Folded> fold(List<Entry> entries) throws IOException {
        fetch(unknown(entries), entries.getFirst().stamp().sequence());
        Set<SessionId> touched = new LinkedHashSet<>();
        for (Entry entry : entries) {
            histories.accept(entry);
            touched.add(new SessionId(entry.draft().session()));
        }
        List<Folded> changed =
                touched.stream().map(histories::find).flatMap(Optional::stream).toList();
        forget(changed.stream()
                .filter(folded -> folded.state().phase() == Phase.CLOSED)
                .map(Folded::id)
                .toList());
        return changed;
    }

    /// Sessions of which something happened before these events that is not folded here.
    private Set<SessionId> unknown(List<Entry> entries) {
        Set<SessionId> begun = new HashSet<>();
        Set<SessionId> unknown = new HashSet<>();
        for (Entry entry : entries) {
            SessionId session = new SessionId(entry.draft().session());
            if (entry.draft().kind().equals(EventKind.SESSION_PREPARED.word())) {
                begun.add(session);
            } else if (isOfASession(entry)
                    && !begun.contains(session)
                    && histories.find(session).isEmpty()) {
                unknown.add(session);
            }
        }
        return unknown;
    }

    private static boolean isOfASession(Entry entry) {
        return EventCodec.knows(entry) || PuttingAway.of(entry).isPresent();
    }

    private void fetch(Set<SessionId> sessions, long before) throws IOException {
        if (sessions.isEmpty()) {
            return;
        }
        Histories earlier = new Histories();
        Set<UUID> wanted = sessions.stream().map(SessionId::value).collect(Collectors.toSet());
        journal.read(wanted, entry -> {
            if (entry.stamp().sequence() < before) {
                earlier.accept(entry);
            }
        });
        histories.add(earlier);
    }

    void forget(Collection<SessionId> sessions) {
        histories.forget(sessions);
    }

    void forgetAll() {
        forget(histories.all().stream().map(Folded::id).toList());
    }
}
