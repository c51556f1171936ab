package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchword.records.Keeping;
import org.watchword.records.Saved;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Reason;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

class OpenSessionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneId.of("Europe/London"));

    private final PaperLedger ledger = new PaperLedger();
    private final List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
    private final OpenSession session =
            new OpenSession(new SessionId(new UUID(1, 1)), SessionState.BEGIN, ledger, CLOCK, unexpected::add);

    @AfterEach
    void close() {
        session.close();
    }

    private Outcome ask(Command command) {
        return session.ask(command).join();
    }

    private void start() {
        ask(new Command.Prepare(Setups.plain()));
        ask(new Command.StartPresenting());
    }

    @Test
    void whatIsDoneIsSavedAndToldInOneState() {
        Outcome outcome = ask(new Command.Prepare(Setups.plain()));
        assertEquals(new Outcome.Done(session.state()), outcome);
        assertEquals(ledger.replayed(), session.state());
    }

    @Test
    void whatIsRefusedIsNeitherSavedNorTold() {
        List<SessionState> told = Collections.synchronizedList(new ArrayList<>());
        session.listen(told::add);
        assertEquals(new Outcome.Refused(Reason.NOT_PREPARED), ask(new Command.Next()));
        assertEquals(List.of(SessionState.BEGIN), told);
        assertEquals(0, ledger.size());
    }

    @Test
    void nothingToDoIsDoneWithoutAnEvent() {
        start();
        int events = ledger.size();
        assertEquals(new Outcome.Done(session.state()), ask(new Command.Back()));
        assertEquals(events, ledger.size());
    }

    @Test
    void aViewerNeverSeesWhatIsNotSaved() {
        session.listen(seen -> {
            if (!seen.equals(ledger.replayed())) {
                throw new IllegalStateException("seen before it was saved");
            }
        });
        start();
        IntStream.range(0, 50)
                .forEach(_ -> session.ask(new Command.CountOneMore()).join());
        assertEquals(List.of(), unexpected);
    }

    @Test
    void aBrokenDiskChangesNothingAndTheSessionGoesOnWhenItIsMended() {
        start();
        SessionState before = session.state();
        ledger.breakDown(Keeping.Why.DISK_FULL);
        assertEquals(new Outcome.NotSaved(Keeping.Why.DISK_FULL), ask(new Command.Next()));
        assertEquals(before, session.state());
        ledger.mend();
        assertTrue(ask(new Command.Next()) instanceof Outcome.Done);
        assertEquals(1, session.state().show().at().slide());
        assertEquals(ledger.replayed(), session.state());
    }

    @Test
    void everyEventIsTickedOnceInOrder() {
        List<Long> ticked = Collections.synchronizedList(new ArrayList<>());
        session.onSaved(saved -> ticked.add(saved.sequence()));
        start();
        ask(new Command.Close());
        assertEquals(LongStream.rangeClosed(1, 5).boxed().toList(), ticked);
    }

    @Test
    void aTickComesOnlyOnceItIsSaved() {
        session.onSaved(saved -> {
            if (ledger.size() < saved.sequence()) {
                throw new IllegalStateException("ticked before it was saved");
            }
        });
        start();
        assertEquals(List.of(), unexpected);
    }

    @Test
    void aViewerThatFailsStopsNobody() {
        session.listen(_ -> {
            throw new IllegalStateException("a window broke");
        });
        List<SessionState> told = Collections.synchronizedList(new ArrayList<>());
        session.listen(told::add);
        start();
        assertEquals(3, told.size());
        assertEquals(3, unexpected.size());
        assertEquals(ledger.replayed(), session.state());
    }

    @Test
    void whoUnsubscribedIsToldNoMore() {
        List<SessionState> told = Collections.synchronizedList(new ArrayList<>());
        List<Saved> ticked = Collections.synchronizedList(new ArrayList<>());
        Subscription views = session.listen(told::add);
        Subscription ticks = session.onSaved(ticked::add);
        ask(new Command.Prepare(Setups.plain()));
        views.close();
        ticks.close();
        ask(new Command.StartPresenting());
        assertEquals(2, told.size());
        assertEquals(1, ticked.size());
    }

    @Test
    void manyAtOnceAreAnsweredOneByOne() {
        ask(new Command.Prepare(Setups.plain()));
        ask(new Command.OpenDoors());
        List<Thread> crowd = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.startVirtualThread(() -> IntStream.range(0, 25)
                        .forEach(_ -> session.ask(new Command.CountOneMore()).join())))
                .toList();
        crowd.forEach(OpenSessionTest::join);
        assertEquals(200, session.state().register().counted(Band.PEOPLE));
        assertEquals(202, ledger.size());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void closingFinishesWhatWasAskedFor() {
        ask(new Command.Prepare(Setups.plain()));
        ask(new Command.OpenDoors());
        List<CompletableFuture<Outcome>> asked = IntStream.range(0, 100)
                .mapToObj(_ -> session.ask(new Command.CountOneMore()))
                .toList();
        session.close();
        assertTrue(asked.stream().allMatch(CompletableFuture::isDone));
        assertEquals(100, ledger.replayed().register().total());
    }

    @Test
    void afterClosingNothingMoreIsTaken() {
        session.close();
        assertThrows(
                CompletionException.class, () -> session.ask(new Command.Next()).join());
        assertEquals(new SessionId(new UUID(1, 1)), session.id());
    }

    @Test
    void workThatFailsIsToldAndTheNextWorkIsDone() {
        try (WriterLoop loop = new WriterLoop(unexpected::add)) {
            var failed = loop.<String>submit(() -> {
                throw new IllegalStateException("broken");
            });
            assertThrows(CompletionException.class, failed::join);
            assertEquals("done", loop.submit(() -> "done").join());
            assertEquals(1, unexpected.size());
        }
    }
}
