package org.watchword.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.watchword.records.Keeping;
import org.watchword.records.Saved;
import org.watchword.session.Command;
import org.watchword.session.Decision;
import org.watchword.session.Rules;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// A session that is running. Windows, clickers, phones and simulated rooms all ask here.
///
/// One thread does it all in turn: decide, keep on the disk, fold, publish. So nobody ever sees a state that is not
/// saved, and after a kill everything that was seen is still there.
public final class OpenSession implements Asking, AutoCloseable {

    private final SessionId id;
    private final Ledger ledger;
    private final Clock clock;
    private final WriterLoop writer;
    private final List<Consumer<SessionState>> viewers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Saved>> tickers = new CopyOnWriteArrayList<>();
    private volatile SessionState state;

    /// @param state what the session's saved events have come to so far
    /// @param clock the time and zone that are saved with each event
    /// @param unexpected is told of failures that nobody planned for
    OpenSession(SessionId id, SessionState state, Ledger ledger, Clock clock, Consumer<Throwable> unexpected) {
        this.id = id;
        this.state = state;
        this.ledger = ledger;
        this.clock = clock;
        this.writer = new WriterLoop(unexpected);
    }

    /// Names this session in the records.
    public SessionId id() {
        return id;
    }

    @Override
    public SessionState state() {
        return state;
    }

    @Override
    public CompletableFuture<Outcome> ask(Command command) {
        return writer.submit(() -> write(command));
    }

    @Override
    public Subscription listen(Consumer<SessionState> viewer) {
        writer.tell(() -> {
            viewers.add(viewer);
            viewer.accept(state);
        });
        return () -> viewers.remove(viewer);
    }

    /// Tells `ticker` of every event once it is on the disk, always on the writer's thread.
    ///
    /// @return closing it ends the telling
    public Subscription onSaved(Consumer<Saved> ticker) {
        tickers.add(ticker);
        return () -> tickers.remove(ticker);
    }

    /// What the records say.
    @FunctionalInterface
    interface Rereading {
        /// Reads it.
        ///
        /// @throws IOException when the journal cannot be read
        SessionState read() throws IOException;
    }

    /// Takes the state anew from the records, which say less than before: somebody was forgotten.
    void reread(Rereading saved) {
        writer.tell(() -> {
            try {
                state = saved.read();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            viewers.forEach(viewer -> writer.shielded(() -> viewer.accept(state)));
        });
    }

    /// Finishes what was asked for, then stops; not to be called by a listener. The session itself goes on when it is
    /// opened again.
    @Override
    public void close() {
        writer.close();
    }

    private Outcome write(Command command) {
        return switch (Rules.decide(state, command)) {
            case Decision.Refused(var reason) -> new Outcome.Refused(reason);
            case Decision.Happens(List<SessionEvent> events) when events.isEmpty() -> new Outcome.Done(state);
            case Decision.Happens(List<SessionEvent> events) -> keep(events);
        };
    }

    private Outcome keep(List<SessionEvent> events) {
        Instant at = clock.instant();
        ZoneId zone = clock.getZone();
        return switch (ledger.keep(events, at, zone)) {
            case Keeping.NotKept(Keeping.Why why) -> new Outcome.NotSaved(why);
            case Keeping.Kept(List<Saved> saved) -> {
                for (Saved each : saved) {
                    state = state.after(each.happened());
                }
                publish(saved);
                yield new Outcome.Done(state);
            }
        };
    }

    private void publish(List<Saved> saved) {
        for (Saved each : saved) {
            tickers.forEach(ticker -> writer.shielded(() -> ticker.accept(each)));
        }
        viewers.forEach(viewer -> writer.shielded(() -> viewer.accept(state)));
    }
}
