package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Verified;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Reading;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.SavedLine;

/// Kills a real process again and again and reads what is left with the real classes.
/// `-Dwatchword.records.kills=50` makes it as long as one likes; `-Dwatchword.seed=7` chooses other moments.
class KillLoopTest {

    private static final int KILLS = Integer.getInteger("watchword.records.kills", 5);
    private static final long SEED = Long.getLong("watchword.seed", 20261121L);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final Map<Long, String> promised = new TreeMap<>();

    @Test
    void nothingAcknowledgedIsLostByAKillAtARandomMoment() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            DoomedProcess process = DoomedProcess.start(command(List.of(), kill));
            List<SavedLine> saved = process.killAfter(1 + random.nextInt(150), random, PATIENCE);
            assertTrue(!saved.isEmpty(), process.otherOutput());
            hold(saved, "kill " + kill + " of seed " + SEED + "\n" + process.otherOutput());
        }
    }

    @ParameterizedTest
    @EnumSource(value = FaultPoint.class, mode = EnumSource.Mode.MATCH_NONE, names = "(KEY|RESTORE)_.*")
    void nothingAcknowledgedIsLostByAHaltInTheMiddle(FaultPoint point) throws IOException, InterruptedException {
        if (point != FaultPoint.SEGMENT_CREATED) {
            DoomedProcess before = DoomedProcess.start(command(List.of(), 1));
            hold(before.killAfter(30, new Random(SEED), PATIENCE), before.otherOutput());
        }
        if (point == FaultPoint.MIGRATION_BETWEEN_STEPS) {
            Files.delete(folder.resolve("register").resolve("register.mv.db"));
        }
        int pass = point == FaultPoint.APPEND_BEFORE_FORCE || point == FaultPoint.APPEND_AFTER_FORCE ? 20 : 1;
        DoomedProcess process = DoomedProcess.start(command(List.of("-Dwatchword.fault=" + point + ":" + pass), 2));
        List<SavedLine> saved = process.untilItEnds(PATIENCE);
        assertEquals(FaultPoint.EXIT, process.exitCode(), process.otherOutput());
        hold(saved, point + "\n" + process.otherOutput());
    }

    private List<String> command(List<String> options, long seed) {
        return DoomedProcess.java(AppendingProgram.class, options, List.of(folder.toString(), Long.toString(seed)));
    }

    private void hold(List<SavedLine> saved, String what) throws IOException {
        saved.forEach(line -> promised.put(line.sequence(), line.kind()));
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder), what);
        try (Records records = opened.records()) {
            Verified verified = records.verify();
            assertTrue(verified.holds(), verified + "\n" + opened.remarks() + "\n" + what);
            for (SessionId unfinished : unfinished(records)) {
                SessionState.replay(records.history(unfinished));
            }
        }
        Map<Long, String> kept = new TreeMap<>();
        DataKey key = Locksmith.key(folder);
        Reading.of(
                folder.resolve("journal"),
                key,
                entry -> kept.put(entry.stamp().sequence(), entry.draft().kind()));
        kept.keySet().retainAll(promised.keySet());
        assertEquals(promised, kept, what);
    }

    private static List<SessionId> unfinished(Records records) throws IOException {
        return records.ask().sessions().stream()
                .filter(SessionRow::unfinished)
                .map(SessionRow::id)
                .toList();
    }
}
