package org.watchword.records.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.Entry;
import org.watchword.session.SessionId;

/// Folds the events of many sessions as they come by.
final class Histories implements Consumer<Entry> {

    private final Map<SessionId, Folded> folded = new LinkedHashMap<>();

    @Override
    public void accept(Entry entry) {
        SessionId session = new SessionId(entry.draft().session());
        PuttingAway.of(entry)
                .ifPresent(putting -> folded.computeIfPresent(session, (_, before) -> before.after(putting)));
        EventCodec.decode(entry)
                .ifPresent(happened -> folded.compute(
                        session,
                        (_, before) -> before == null ? Folded.begin(session, happened) : before.after(happened)));
    }

    Optional<Folded> find(SessionId session) {
        return Optional.ofNullable(folded.get(session));
    }

    Collection<Folded> all() {
        return folded.values();
    }

    void add(Histories others) {
        folded.putAll(others.folded);
    }

    void forget(Collection<SessionId> sessions) {
        folded.keySet().removeAll(sessions);
    }
}
