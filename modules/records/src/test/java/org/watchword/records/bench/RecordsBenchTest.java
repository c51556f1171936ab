package org.watchword.records.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Changes;
import org.watchword.records.GivenSession;
import org.watchword.records.Keeping;
import org.watchword.records.Records;
import org.watchword.records.backup.Folders;
import org.watchword.session.Arrival;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;

/// How long somebody waits for the records, and how long for SQLite at the same work on the same disk in the same run.
/// The figures are printed, not judged: they hold for a quiet machine only.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class RecordsBenchTest {

    private static final int SESSIONS = Integer.getInteger("watchword.bench.sessions", 10_000);
    private static final int PEOPLE = 20;
    private static final int ARRIVALS = 1000;
    private static final int BURST = 500;

    @TempDir
    Path folder;

    @Test
    void checkIns() throws IOException, SQLException {
        List<Duration> ours;
        Duration burst;
        try (Records records = GivenSession.open(folder.resolve("ours"))) {
            GivenSession session = GivenSession.prepared(records, 1);
            arrivals(records, session, "warm", BURST);
            ours = arrivals(records, session, "one", ARRIVALS);
            burst = sum(arrivals(records, session, "burst", BURST));
        }
        List<Duration> theirs;
        Duration theirBurst;
        try (SqliteRegister sqlite = SqliteRegister.open(folder.resolve("theirs.db"))) {
            sqlite.arrivals("warm", BURST);
            theirs = sqlite.arrivals("one", ARRIVALS);
            theirBurst = sum(sqlite.arrivals("burst", BURST));
        }
        told("check-in p50", percentile(ours, 50), percentile(theirs, 50));
        told("check-in p99", percentile(ours, 99), percentile(theirs, 99));
        told("check-in worst", percentile(ours, 100), percentile(theirs, 100));
        told(BURST + " check-ins", burst, theirBurst);
    }

    @Test
    void manyYears() throws Exception {
        Path ours = folder.resolve("ours");
        long events = new ManySessions(SESSIONS, PEOPLE, 1).writeTo(ours);
        System.out.printf(Locale.ROOT, "%d sessions, %d events%n", SESSIONS, events);
        SqliteRegister.Years years = SqliteRegister.fill(folder.resolve("theirs.db"), SESSIONS, PEOPLE);
        told("rebuild", timed(() -> open(ours)), years.filling());
        told("open", timed(() -> open(ours)), years.opening());
        try (Records records = GivenSession.open(ours)) {
            told("all sessions", timed(() -> records.ask().sessions()), years.listing());
            told("history of one", timed(() -> records.history(ManySessions.session(SESSIONS / 2))), Duration.ZERO);
            told("newest changes", timed(() -> changes(records, 1)), Duration.ZERO);
            told("all changes", timed(() -> changes(records, Integer.MAX_VALUE)), Duration.ZERO);
            told("erase one", timed(() -> erase(records)), years.erasing());
            told("backup", timed(records::backup), Duration.ZERO);
            told("verify", timed(records::verify), Duration.ZERO);
        }
        told("close and open", timed(() -> open(ours)), Duration.ZERO);
        Folders.delete(ours.resolve("register"));
        told("rebuild again", timed(() -> open(ours)), years.filling());
    }

    /// Reads so many parts of the journal, one after the other, as the list of changes does.
    private static long changes(Records records, int parts) throws IOException {
        Changes changes = records.changes();
        long told = 0;
        for (Changes.Part part :
                changes.parts(Instant.MIN, Instant.MAX).stream().limit(parts).toList()) {
            told += changes.read(part).size();
        }
        assertTrue(told > 0);
        return told;
    }

    private static boolean erase(Records records) throws IOException {
        int session = SESSIONS / 2;
        boolean erased =
                records.erase(ManySessions.session(session), ManySessions.person(session, 3), GivenSession.START);
        assertTrue(erased);
        return erased;
    }

    private static Object open(Path folder) throws IOException {
        long begun = System.nanoTime();
        try (Records records = GivenSession.open(folder)) {
            Duration opened = Duration.ofNanos(System.nanoTime() - begun);
            assertEquals(SESSIONS, records.ask().counts().sessions());
            return opened;
        }
    }

    /// Work that answers a duration has measured itself.
    private static Duration timed(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        Object answer = work.call();
        return answer instanceof Duration itself ? itself : Duration.ofNanos(System.nanoTime() - begun);
    }

    private static List<Duration> arrivals(Records records, GivenSession session, String name, int count) {
        List<Duration> taken = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String who = name + number;
            SessionEvent arrival = new SessionEvent.PersonArrived(
                    GivenSession.person(who), Arrival.IN_TIME, new Personal.Known(who, "Organisation"));
            long begun = System.nanoTime();
            Keeping keeping = records.append(session.id(), List.of(arrival), GivenSession.START, GivenSession.ZONE);
            taken.add(Duration.ofNanos(System.nanoTime() - begun));
            assertInstanceOf(Keeping.Kept.class, keeping);
        }
        return taken;
    }

    private static Duration sum(List<Duration> taken) {
        return taken.stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration percentile(List<Duration> taken, int percent) {
        List<Duration> sorted = taken.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void told(String what, Duration ours, Duration theirs) {
        String ratio = theirs.isZero()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "   SQLite %.2f ms   ratio %.2f",
                        theirs.toNanos() / 1e6,
                        (double) ours.toNanos() / theirs.toNanos());
        System.out.printf(Locale.ROOT, "%-16s %10.2f ms%s%n", what, ours.toNanos() / 1e6, ratio);
    }
}
