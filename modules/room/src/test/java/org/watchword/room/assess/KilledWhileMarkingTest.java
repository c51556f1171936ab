package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.SavedLine;

/// A battery that dies in the middle of marking.
class KilledWhileMarkingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    @Test
    void whatWasSaidToBeKeptIsKept() throws IOException, InterruptedException {
        String root = "-Dwatchword.root=" + System.getProperty("watchword.root");
        DoomedProcess process =
                DoomedProcess.start(DoomedProcess.java(MarkingProgram.class, List.of(root), List.of(data.toString())));
        List<SavedLine> promised = process.killAfter(7, new Random(9), PATIENCE);
        assertTrue(promised.size() >= 7, process::otherOutput);
        try (Room room = Hall.room(data)) {
            AssessDesk desk = Hall.desk(room, room.unfinished().getFirst().id());
            List<Candidate> people = desk.people();
            for (SavedLine line : promised) {
                Candidate candidate = people.get(Math.toIntExact(line.sequence()));
                Optional<Boolean> passed =
                        candidate.tries().stream().findFirst().map(taken -> taken.passed());
                assertEquals(
                        Optional.of(MarkingProgram.wrong(Math.toIntExact(line.sequence())) == 0),
                        passed,
                        candidate::toString);
            }
            assertEquals(MarkingProgram.AT_THE_SCREEN, people.getFirst().who().name());
            assertEquals(Standing.NOT_YET_TAKEN, people.getFirst().standing(), "half a test is none");
            assertTrue(new Takings(room, new Random(4)).wasCutShort(desk.session()), "and the trainer is told");
            assertEquals(new Finished(0, 0), desk.finish(), "counts are of one sitting and went with it");
        }
    }
}
