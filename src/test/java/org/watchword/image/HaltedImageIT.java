package org.watchword.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.records.fault.FaultPoint;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.SavedLine;

/// Stops the very program that a trainer runs at the places where a power cut hurts most, and lets it recover by
/// itself. A random kill rarely meets these places. Nobody can be erased without a window yet, so the two points of
/// erasing are met by the records' own kill loop alone.
class HaltedImageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SESSION_OVER = "session-closed";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "SEGMENT_CREATED, 1",
        "APPEND_BEFORE_FORCE, 60",
        "APPEND_AFTER_FORCE, 60",
        "BATCH_BEFORE_COMMIT, 1",
        "BATCH_AFTER_COMMIT, 1",
        "BACKUP_BEFORE_CHECK, 1",
        "BACKUP_BEFORE_MOVE, 1"
    })
    void nothingAcknowledgedIsLostByAHaltInTheMiddle(FaultPoint point, int pass)
            throws IOException, InterruptedException {
        LeftBehind left = new LeftBehind(data());
        DoomedProcess process = rehearseUntil(left, point, pass);
        List<SavedLine> saved = process.untilItEnds(PATIENCE);
        left.promise(saved);
        assertEquals(FaultPoint.EXIT, process.exitCode(), process.otherOutput());
        assertVerified(left, point + "\n" + process.otherOutput());
        boolean cutOff = !saved.isEmpty() && !saved.getLast().kind().equals(SESSION_OVER);
        assertEquals(cutOff ? 1 : 0, left.carryOn(point + "\n" + process.otherOutput()));
    }

    @Test
    void aRegisterThatWasHalfRebuiltWhenThePlugWasPulledIsRebuiltAgain() throws IOException, InterruptedException {
        LeftBehind left = new LeftBehind(data());
        DoomedProcess cutOff = rehearseUntil(left, FaultPoint.APPEND_AFTER_FORCE, 60);
        left.promise(cutOff.untilItEnds(PATIENCE));
        Files.delete(register());
        DoomedProcess rebuilding = rehearseUntil(left, FaultPoint.MIGRATION_BETWEEN_STEPS, 3);
        assertEquals(List.of(), rebuilding.untilItEnds(PATIENCE));
        assertEquals(FaultPoint.EXIT, rebuilding.exitCode(), rebuilding.otherOutput());
        assertVerified(left, rebuilding.otherOutput());
        assertEquals(1, left.carryOn(rebuilding.otherOutput()));
    }

    @Test
    void everythingComesBackWhenTheRegistersFileIsDeleted() throws IOException, InterruptedException {
        LeftBehind left = new LeftBehind(data());
        DoomedProcess whole = rehearseUntil(left, FaultPoint.BACKUP_BEFORE_MOVE, 1);
        left.promise(whole.untilItEnds(PATIENCE));
        String before = assertVerified(left, whole.otherOutput());
        assertTrue(before.contains("\"registerRows\":14"), before);
        Files.delete(register());
        assertEquals(before, assertVerified(left, whole.otherOutput()));
        assertTrue(Files.exists(register()));
        left.carryOn(whole.otherOutput());
    }

    private DoomedProcess rehearseUntil(LeftBehind left, FaultPoint point, int pass) throws IOException {
        return DoomedProcess.start(
                left.rehearsal(7, folder.resolve("out")),
                Map.of("JAVA_TOOL_OPTIONS", "-Dwatchword.fault=" + point + ":" + pass));
    }

    /// Lets the image itself recover and read everything once more.
    ///
    /// @return what it says
    private static String assertVerified(LeftBehind left, String what) throws IOException, InterruptedException {
        DoomedProcess verify = DoomedProcess.start(left.command("verify", "--json"));
        verify.untilItEnds(PATIENCE);
        String said = verify.otherOutput();
        assertEquals(0, verify.exitCode(), said + "\n" + what);
        assertTrue(said.contains("\"holds\":true"), said + "\n" + what);
        assertFalse(said.contains("\"sessionsThatDiffer\":1"), said + "\n" + what);
        return said;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path register() {
        return data().resolve("register").resolve("register.mv.db");
    }
}
