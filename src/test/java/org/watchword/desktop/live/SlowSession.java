package org.watchword.desktop.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.watchword.desktop.present.state.Evening;
import org.watchword.records.Keeping;
import org.watchword.room.Asking;
import org.watchword.room.Outcome;
import org.watchword.room.Subscription;
import org.watchword.session.Command;
import org.watchword.session.SessionState;

/// A session whose disk takes as long as a test likes: it saves when it is told to, and answers when it is told to.
public final class SlowSession implements Asking {
    private final Evening evening;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private Consumer<SessionState> viewer = _ -> {};

    private record Waiting(Command command, CompletableFuture<Outcome> answer) {}

    /// @param evening what is saved so far
    public SlowSession(Evening evening) {
        this.evening = evening;
    }

    @Override
    public SessionState state() {
        return evening.state();
    }

    @Override
    public CompletableFuture<Outcome> ask(Command command) {
        Waiting asked = new Waiting(command, new CompletableFuture<>());
        waiting.add(asked);
        return asked.answer();
    }

    @Override
    public Subscription listen(Consumer<SessionState> listener) {
        viewer = listener;
        return () -> viewer = _ -> {};
    }

    /// The disk takes what was asked for first, and everybody is told of it.
    public void save() {
        Waiting asked = waiting.remove();
        evening.ask(asked.command());
        SessionState saved = evening.state();
        viewer.accept(saved);
        answers.add(() -> asked.answer().complete(new Outcome.Done(saved)));
    }

    /// Somebody else's change is saved before what was asked for here.
    void saveOfAnother(Command command) {
        evening.ask(command);
        viewer.accept(evening.state());
    }

    /// The disk does not take what was asked for first.
    public void refuse() {
        CompletableFuture<Outcome> answer = waiting.remove().answer();
        answers.add(() -> answer.complete(new Outcome.NotSaved(Keeping.Why.DISK_FULL)));
    }

    /// How much was asked for that the disk has not taken yet.
    public int waiting() {
        return waiting.size();
    }

    /// The one who asked first is answered.
    public void answer() {
        answers.remove().run();
    }
}
