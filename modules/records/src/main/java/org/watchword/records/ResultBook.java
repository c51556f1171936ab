package org.watchword.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.result.AllResults;
import org.watchword.session.result.ResultDecision;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.ResultRules;
import org.watchword.session.result.Results;

/// The results as the journal tells them, held in memory and in no table, like the address book.
///
/// Safe for use by several threads.
public final class ResultBook {

    private final Starting.Kept kept;
    private final Consumer<List<Entry>> follower;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile AllResults all;

    /// @param follower is told of what the journal has acknowledged
    ResultBook(Starting.Kept kept, Consumer<List<Entry>> follower) {
        this.kept = kept;
        this.all = kept.results();
        this.follower = follower;
    }

    /// The results of every session, and how questions fared.
    public AllResults all() {
        return all;
    }

    /// Keeps what happened to the results of a session: all of it or nothing. It decides and keeps one after the other,
    /// so that what was decided on is still so when it is written. When it answers [Noted.Kept], it is on the disk,
    /// forced.
    public Noted keep(SessionId session, List<ResultEvent> events, Instant at, ZoneId zone) {
        lock.lock();
        try {
            return switch (ResultRules.decide(all.of(session), events)) {
                case ResultDecision.Refused(var reason) -> new Noted.Refused(reason);
                case ResultDecision.Happens(Results after) when events.isEmpty() -> new Noted.Kept(after);
                case ResultDecision.Happens(Results after) -> {
                    List<Draft> drafts = events.stream()
                            .map(event -> ResultCodec.encode(session, event, at, zone))
                            .toList();
                    yield write(session, events, drafts, after);
                }
            };
        } finally {
            lock.unlock();
        }
    }

    private Noted write(SessionId session, List<ResultEvent> events, List<Draft> drafts, Results after) {
        boolean names = drafts.stream().anyMatch(draft -> draft.personal() instanceof PersonalPart.Kept);
        if (names && !kept.custody().locked()) {
            return new Noted.NotKept(Keeping.Why.NO_PASSPHRASE);
        }
        return switch (kept.journal().append(drafts)) {
            case Appended.NotKept notKept -> new Noted.NotKept(Keeping.Why.of(notKept.why()));
            case Appended.Forced forced -> {
                all = all.after(session, events);
                follower.accept(forced.entries());
                yield new Noted.Kept(after);
            }
        };
    }

    /// Knows what was written together with what makes names go.
    void learn(SessionId session, List<ResultEvent> events) {
        lock.lock();
        try {
            all = all.after(session, events);
        } finally {
            lock.unlock();
        }
    }

    /// No longer says who was forgotten.
    void forget(Set<PersonId> people) {
        lock.lock();
        try {
            all = all.without(people);
        } finally {
            lock.unlock();
        }
    }
}
