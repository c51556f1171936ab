package org.watchword.room.phones;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.phones.Waiting;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.room.Companion;
import org.watchword.room.OpenSession;
import org.watchword.room.Room;
import org.watchword.room.Subscription;
import org.watchword.room.phones.PhonesNow.Trouble;

/// The phones of the session that runs: off until the trainer switches them on. Everything is done on a thread of its
/// own, so that no slide waits for a phone, a disk or a network; every thread may ask.
public final class HallPhones implements Companion {

    private static final long LOOK_EVERY_MILLIS = 250;

    private final OpenSession session;
    private final Ballots ballots;
    private final PhoneTalk talk;
    private final RoundRows rows;
    private final Consumer<Throwable> unexpected;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("phones").daemon().factory());
    private final List<Consumer<PhonesNow>> viewers = new CopyOnWriteArrayList<>();
    private final Subscription listening;
    private volatile PhonesNow now = PhonesNow.OFF;
    private @Nullable Hall hall;
    private boolean off;

    /// The phones of a session, off; but on when the laptop stopped in the middle of a question that they were asked.
    ///
    /// @param rows takes the answers of each round that is over
    /// @param unexpected is told of failures that nobody planned for
    public HallPhones(
            OpenSession session, Ballots ballots, PhoneTalk talk, RoundRows rows, Consumer<Throwable> unexpected) {
        this.session = session;
        this.ballots = ballots;
        this.talk = talk;
        this.rows = rows;
        this.unexpected = unexpected;
        this.listening = session.listen(_ -> run(this::look));
        run(this::resume);
        var _ = thread.scheduleWithFixedDelay(
                () -> run(this::look), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// The phones of the session that runs in a room. They end with it, at the latest.
    ///
    /// @param rows takes the answers of each round that is over
    public static HallPhones of(
            Room room, OpenSession session, PhoneTalk talk, RoundRows rows, Consumer<Throwable> unexpected) {
        Ballots ballots = new Ballots(room.records().beside(Ballots.FOLDER), new RecordsSeal(room.records()));
        HallPhones phones = new HallPhones(session, ballots, talk, rows, unexpected);
        room.accompany(phones);
        return phones;
    }

    /// How it stands.
    public PhonesNow now() {
        return now;
    }

    /// Tells `viewer` how it stands, now and after every change, never on the asker's thread.
    ///
    /// @return closing it ends the telling
    public Subscription listen(Consumer<PhonesNow> viewer) {
        run(() -> {
            viewers.add(viewer);
            viewer.accept(now);
        });
        return () -> viewers.remove(viewer);
    }

    /// Lets phones in. What became of it is told to those who listen.
    public void switchOn() {
        run(this::open);
    }

    /// Lets the phones go, for now. What they answered already is counted when its question closes.
    public void switchOff() {
        run(() -> {
            off = true;
            if (hall != null) {
                hall.server().close();
            }
            look();
        });
    }

    /// Takes own words out of the list, to be shown or dropped; empty when their writer has changed them meanwhile.
    public CompletableFuture<Optional<Waiting>> take(int id) {
        return CompletableFuture.supplyAsync(
                () -> hall == null ? Optional.empty() : hall.room().take(id), thread);
    }

    /// Counts what the phones answered to a question that closed when the session ended, and lets the phones go. It may
    /// take as long as answers may be on their way, some two seconds.
    @Override
    public void end() {
        try {
            while (CompletableFuture.supplyAsync(this::counts, thread).join()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (RejectedExecutionException windowIsClosed) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        switchOff();
    }

    /// Whether answers are still to be counted and the disk takes them.
    private boolean counts() {
        look();
        return hall != null && hall.rounds().waits() && now.trouble().isEmpty();
    }

    private void resume() {
        try {
            if (ballots.unfinished(session.id())) {
                open();
            }
        } catch (IOException unreadable) {
            publish(PhonesNow.off(Trouble.NO_FILE));
        }
    }

    private void open() {
        if (hall != null && !off) {
            return;
        }
        letGo();
        off = false;
        publish(PhonesNow.starting());
        try {
            BallotFile ballot = ballots.open(session.id());
            hall = serve(ballot);
        } catch (IOException notOpened) {
            publish(PhonesNow.off(Trouble.NO_FILE));
        }
        look();
    }

    /// @return nothing when no port is free
    private @Nullable Hall serve(BallotFile ballot) throws IOException {
        PhoneRoom room = new PhoneRoom(ballot, System::nanoTime);
        PhoneRounds rounds = new PhoneRounds(room, session, talk, rows);
        rounds.carryOn();
        try {
            PhoneServer server = Hall.serve(room, talk, ballots.lastPort(session.id()));
            return new Hall(room, server, rounds, new Hall.Addresses());
        } catch (IOException taken) {
            room.close();
            publish(PhonesNow.off(Trouble.NO_PORT));
            return null;
        }
    }

    private void look() {
        Hall open = hall;
        if (open == null) {
            return;
        }
        Optional<Trouble> trouble = Optional.empty();
        try {
            open.rounds().follow();
        } catch (IOException notTaken) {
            trouble = Optional.of(Trouble.NOT_SAVED);
        }
        if (!off) {
            publish(open.now(trouble));
            return;
        }
        publish(trouble.map(PhonesNow::off).orElse(PhonesNow.OFF));
        if (!open.rounds().waits()) {
            letGo();
        }
    }

    private void publish(PhonesNow next) {
        if (!next.equals(now)) {
            now = next;
            viewers.forEach(viewer -> viewer.accept(next));
        }
    }

    private void letGo() {
        Hall open = hall;
        hall = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException keptAnyway) {
                publish(PhonesNow.off(Trouble.NOT_SAVED));
            }
        }
    }

    /// Work that is asked for when the phones are gone is not done. A failure that nobody planned for lets the phones
    /// go
    /// once, instead of coming back four times a second.
    private void run(Runnable work) {
        try {
            var _ = CompletableFuture.runAsync(work, thread).whenComplete((_, failed) -> {
                if (failed != null) {
                    unexpected.accept(failed);
                    letGo();
                    publish(PhonesNow.off(Trouble.FAILED));
                }
            });
        } catch (RejectedExecutionException gone) {
            viewers.clear();
        }
    }

    /// Lets the phones go without waiting for it.
    public void leave() {
        listening.close();
        run(this::letGo);
        thread.shutdown();
    }

    /// Lets the phones go. What is in the ballot file stays there and is carried on with.
    @Override
    public void close() {
        leave();
        thread.close();
    }
}
