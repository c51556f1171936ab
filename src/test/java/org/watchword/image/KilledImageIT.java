package org.watchword.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Verified;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.KeyFile;
import org.watchword.records.journal.Reading;
import org.watchword.records.register.SessionRow;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.SavedLine;

/// Kills the very program that a trainer runs while it rehearses, always on the same data, and then carries on with
/// what is left. `-Dwatchword.kills=50` makes it longer; `-Dwatchword.seed=7` chooses other moments.
class KilledImageIT {

    private static final int KILLS = Integer.getInteger("watchword.kills", 5);
    private static final long SEED = Long.getLong("watchword.seed", 20261121L);
    private static final int EVENTS_OF_A_REHEARSAL = 180;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Map<Long, String> promised = new TreeMap<>();

    @Test
    void nothingAcknowledgedIsLostAndTheSessionCanBeCarriedOnWith() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int carriedOn = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            DoomedProcess process = DoomedProcess.start(rehearsal(kill));
            List<SavedLine> saved = process.killAfter(1 + random.nextInt(EVENTS_OF_A_REHEARSAL), random, PATIENCE);
            String what = "kill " + kill + " of seed " + SEED + "\n" + process.otherOutput();
            assertFalse(saved.isEmpty(), what);
            saved.forEach(line -> promised.put(line.sequence(), line.kind()));
            carriedOn += carryOn(what);
            assertEquals(promised, kept(), what);
        }
        assertTrue(carriedOn > 0, "no kill left a session in the middle");
    }

    private List<String> rehearsal(int seed) {
        return Image.command(List.of(
                "--data=" + folder.resolve("data"),
                "rehearse",
                "taxi-drivers",
                "--people=14",
                "--seed=" + seed,
                "--echo",
                "--out=" + folder.resolve("out")));
    }

    /// Opens what is left with the program's own classes and carries on with each session that was cut off.
    private int carryOn(String what) throws IOException {
        Path shipped = Path.of(System.getProperty("watchword.root"), "training-content");
        DataFolder data = new DataFolder(folder.resolve("data"));
        RoomOpening opening = Room.open(data, shipped, Clock.systemUTC(), failure -> {
            throw new AssertionError(what, failure);
        });
        int carriedOn = 0;
        try (Room room =
                assertInstanceOf(RoomOpening.Opened.class, opening, what).room()) {
            Verified verified = room.records().verify();
            assertTrue(verified.holds(), () -> verified + "\n" + what);
            for (SessionRow row : room.records().ask().sessions()) {
                if (row.unfinished()) {
                    finish(room, row, what);
                    carriedOn++;
                }
            }
        }
        return carriedOn;
    }

    /// Carries on: the very slide, the very register; then it is closed, as it would be in the hall.
    private void finish(Room room, SessionRow row, String what) throws IOException {
        room.onSaved(saved -> promised.put(saved.sequence(), saved.kind()));
        SessionState before = room.look(row.id());
        Started.Running running = assertInstanceOf(Started.Running.class, room.resume(row.id()), what);
        SessionState after = running.session().state();
        assertEquals(before.show().at(), after.show().at(), what);
        assertEquals(before.register(), after.register(), what);
        assertEquals(before.rounds(), after.rounds(), what);
        room.end(running.session()).join();
        assertEquals(Phase.CLOSED, room.look(row.id()).phase(), what);
    }

    private Map<Long, String> kept() throws IOException {
        Map<Long, String> kept = new TreeMap<>();
        Path data = folder.resolve("data");
        DataKey key = new KeyFile(data).read();
        Reading.of(
                data.resolve("journal"),
                key,
                entry -> kept.put(entry.stamp().sequence(), entry.draft().kind()));
        kept.keySet().retainAll(promised.keySet());
        return kept;
    }
}
