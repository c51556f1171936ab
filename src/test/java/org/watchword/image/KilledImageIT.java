package org.watchword.image;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void nothingAcknowledgedIsLostAndTheSessionCanBeCarriedOnWith() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        LeftBehind left = new LeftBehind(folder.resolve("data"));
        int carriedOn = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            DoomedProcess process = DoomedProcess.start(left.rehearsal(kill, folder.resolve("out")));
            List<SavedLine> saved = process.killAfter(1 + random.nextInt(EVENTS_OF_A_REHEARSAL), random, PATIENCE);
            String what = "kill " + kill + " of seed " + SEED + "\n" + process.otherOutput();
            assertFalse(saved.isEmpty(), what);
            left.promise(saved);
            carriedOn += left.carryOn(what);
        }
        assertTrue(carriedOn > 0, "no kill left a session in the middle");
    }
}
