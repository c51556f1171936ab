package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.watchword.records.GivenSession;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Surroundings;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Reading;
import org.watchword.records.journal.SmallSegments;

/// Sessions that were given once with everything on a tape: what was done to the disk, what was promised when, and the
/// journal as it was in the end.
///
/// @param told where on the tape something was promised; of several promises at once the last
/// @param journal every event
record Recording(List<Step> steps, List<Integer> told, List<Entry> journal) {

    /// Under the folder that is recorded, and nothing is there before the records make it.
    static final Path DATA = Path.of("laptop", "records");

    /// Small, so that segments end while somebody comes in.
    private static final int SEGMENT_BYTES = 6000;

    /// Gives two sessions, with the program closed and started again between them.
    ///
    /// @param root an empty folder
    static Recording of(Path root, Random random) throws IOException {
        Tape tape = new Tape(root);
        Path data = tape.path().resolve(DATA.toString());
        InstantSource clock = new Hours();
        SessionsAtRandom sessions = new SessionsAtRandom(random, clock, new Promises(tape));
        session(data, clock, sessions);
        Path register = root.resolve(DATA).resolve("register").resolve("register.mv.db");
        tape.whole(register, Files.readAllBytes(register));
        session(data, clock, sessions);
        List<Step> steps = tape.steps();
        List<Integer> told = IntStream.range(0, steps.size())
                .filter(at -> steps.get(at) instanceof Step.Told)
                .filter(at -> at + 1 == steps.size() || !(steps.get(at + 1) instanceof Step.Told))
                .boxed()
                .toList();
        return new Recording(steps, told, journal(root.resolve(DATA)));
    }

    private static void session(Path data, InstantSource clock, SessionsAtRandom sessions) throws IOException {
        Surroundings surroundings = new Surroundings(new SmallSegments(SEGMENT_BYTES), clock);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(data, surroundings));
        try (Records records = opened.records()) {
            sessions.session(records);
        }
    }

    /// Every event of a data folder's journal, whose chain must hold.
    static List<Entry> journal(Path data) throws IOException {
        List<Entry> journal = new ArrayList<>();
        Reading reading = Reading.of(data.resolve("journal"), Locksmith.key(data), journal::add);
        assertTrue(reading.holds(), reading.findings().toString());
        return List.copyOf(journal);
    }

    /// A moment between two promises: long silences are cut no more often than short ones.
    List<Step> untilSomeMoment(Random random) {
        int before = random.nextInt(told.size() + 1);
        int from = before == 0 ? 0 : told.get(before - 1);
        int to = before == told.size() ? steps.size() : told.get(before);
        return steps.subList(0, from + (int) (random.nextDouble() * (to - from + 1)));
    }

    /// Goes on by an hour each time it is looked at, so that no two backups have the same name.
    private static final class Hours implements InstantSource {

        private Instant now = GivenSession.START;

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }
    }
}
