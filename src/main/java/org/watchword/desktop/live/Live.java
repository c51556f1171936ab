package org.watchword.desktop.live;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchword.room.Asking;
import org.watchword.room.Outcome;
import org.watchword.room.Subscription;
import org.watchword.session.Command;
import org.watchword.session.SessionState;

/// The open session as one value on the window thread, so that two windows cannot disagree.
///
/// Two properties of the same session: [#saved] is on the disk; [#shown] runs ahead of it by the presses that move
/// the slides and are being saved this moment. Everything but the slides reads the saved one. When the last press on
/// its way has been answered, the two agree: what the disk refused falls back then. All methods belong to the window
/// thread.
public final class Live implements AutoCloseable {

    private final Asking session;
    private final Clock clock;
    private final Executor window;
    private final Subscription listening;
    private final AtomicReference<@Nullable SessionState> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<SessionState> saved;
    private final ReadOnlyObjectWrapper<SessionState> shown;
    private int unanswered;

    /// @param clock the one that the session saves its events with
    /// @param window runs work on the window thread, in the order of asking
    public Live(Asking session, Clock clock, Executor window) {
        this.session = session;
        this.clock = clock;
        this.window = window;
        this.saved = new ReadOnlyObjectWrapper<>(session.state());
        this.shown = new ReadOnlyObjectWrapper<>(session.state());
        this.listening = session.listen(this::published);
    }

    /// The session as it is on the disk.
    public ReadOnlyObjectProperty<SessionState> saved() {
        return saved.getReadOnlyProperty();
    }

    /// The session as the wall shows it.
    public ReadOnlyObjectProperty<SessionState> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The clock that the session saves its events with.
    public Clock clock() {
        return clock;
    }

    /// The session as it would be if this were asked now.
    public SessionState foreseen(Command.Showing command) {
        return Foresight.of(shown.get(), command, clock.instant(), clock.getZone());
    }

    /// Asks the session for something; `then` is told on the window thread what came of it.
    public void ask(Command command, Consumer<Outcome> then) {
        if (command instanceof Command.Showing showing) {
            unanswered++;
            shown.set(foreseen(showing));
        }
        var _ = session.ask(command).handleAsync((outcome, _) -> answered(command, outcome, then), window);
    }

    /// Ends the listening; the session itself stays open.
    @Override
    public void close() {
        listening.close();
    }

    /// On the writer's thread: states that come faster than windows are painted are passed over.
    private void published(SessionState state) {
        if (latest.getAndSet(state) == null) {
            window.execute(this::take);
        }
    }

    private void take() {
        SessionState state = latest.getAndSet(null);
        if (state != null) {
            saved.set(state);
        }
        agree();
    }

    /// @param outcome null when the writer failed in a way that nobody planned for; it has told so itself
    private boolean answered(Command command, @Nullable Outcome outcome, Consumer<Outcome> then) {
        if (command instanceof Command.Showing) {
            unanswered--;
        }
        take();
        if (outcome != null) {
            then.accept(outcome);
        }
        return outcome != null;
    }

    /// A press may be in the saved state already while its answer is still on the way, so while one is unanswered
    /// nobody can tell what is still to come: foreseeing it on top of the saved state would show it twice, and
    /// flash the slide after the next.
    private void agree() {
        if (unanswered == 0) {
            shown.set(saved.get());
        }
    }
}
