package org.watchword.answers.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seat;
import org.watchword.content.question.QuestionKind;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.MarkerSearch;
import org.watchword.testkit.SavedLine;

/// Kills a real server while its phones answer, and looks at what is left.
class KilledHallTest {

    private static final int KILLS = Integer.getInteger("watchword.answers.kills", 2);
    private static final long SEED = Long.getLong("watchword.seed", 20261122L);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PHONES = 300;

    @TempDir
    Path folder;

    private DoomedProcess start(Path file, int phones, QuestionKind kind) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        return DoomedProcess.start(DoomedProcess.java(
                BurstProgram.class,
                List.of("-Djava.io.tmpdir=" + temporary, "-XX:+HeapDumpOnOutOfMemoryError"),
                List.of(file.toString(), Integer.toString(phones), kind.name())));
    }

    @Test
    void noAnswerThatAPhoneWasToldIsSavedIsLost() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("ballot" + kill);
            DoomedProcess process = start(file, PHONES, QuestionKind.SINGLE);
            List<SavedLine> saved = process.killAfter(1 + random.nextInt(PHONES / 2), random, PATIENCE);
            assertFalse(saved.isEmpty(), process.otherOutput());
            try (BallotFile left = BallotFile.open(file, new GivenSeal(HallProgram.SEAL))) {
                for (SavedLine line : saved) {
                    Seat seat = left.seats().all().get((int) line.sequence() - 1);
                    String option = BurstProgram.fields(seat, QuestionKind.SINGLE)[1];
                    assertEquals(
                            Optional.of(new Given.Chosen(List.of(option))),
                            left.answer(seat.token()),
                            "kill " + kill + " of seed " + SEED);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "CLOUD"})
    void ownWordsAreNowhereOnTheDiskAfterAKill(QuestionKind kind) throws Exception {
        DoomedProcess process = start(folder.resolve("ballot"), 40, kind);
        List<SavedLine> sent = process.killAfter(40, new Random(SEED), PATIENCE);
        assertEquals(40, sent.size(), process.otherOutput());
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, BurstProgram.MARKER));
        assertFalse(MarkerSearch.filesHolding(folder, "WWBALLOT").isEmpty(), "the search must find");
        try (BallotFile left = BallotFile.open(folder.resolve("ballot"), new GivenSeal(HallProgram.SEAL))) {
            assertTrue(left.asked().isEmpty() && left.rows().isEmpty(), "not even sealed");
        }
    }
}
