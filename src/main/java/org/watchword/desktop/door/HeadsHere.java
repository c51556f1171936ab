package org.watchword.desktop.door;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.watchword.answers.door.HeadDesk;
import org.watchword.desktop.live.Live;
import org.watchword.room.Outcome;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.SessionState;

/// What a helper counts goes into the register of the evening, by the same way as the trainer's own plus and minus.
final class HeadsHere implements HeadDesk {

    private final Live live;
    private final Executor window;
    private volatile SessionState saved;

    /// Made on the window thread.
    HeadsHere(Live live, Executor window) {
        this.live = live;
        this.window = window;
        this.saved = live.saved().get();
    }

    /// The session as the disk has it now.
    void follow(SessionState now) {
        saved = now;
    }

    @Override
    public List<Heads> heads() {
        SessionState now = saved;
        List<Band> bands = now.setup().pupils() ? List.of(Band.PUPILS, Band.STAFF) : List.of(Band.PEOPLE);
        return bands.stream()
                .map(band -> new Heads(band, now.register().counted(band)))
                .toList();
    }

    @Override
    public CompletableFuture<Boolean> count(Band band, int by) {
        CompletableFuture<Boolean> counted = new CompletableFuture<>();
        window.execute(() -> live.ask(new Command.CountBy(band, by), outcome -> {
            if (outcome instanceof Outcome.Done(SessionState now)) {
                saved = now;
            }
            counted.complete(outcome instanceof Outcome.Done);
        }));
        return counted;
    }
}
