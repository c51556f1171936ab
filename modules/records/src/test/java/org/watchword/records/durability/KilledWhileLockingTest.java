package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.records.Locksmith;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Secret;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.MarkerSearch;

/// Stops a process dead after each step of locking, and of changing the passphrase: one of the two forms opens.
class KilledWhileLockingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KEY_WRITTEN, 1, open", "KEY_ASIDE, 1, first", "KEY_REPLACED, 1, first",
        "KEY_WRITTEN, 2, first", "KEY_ASIDE, 2, next", "KEY_REPLACED, 2, next"
    })
    void oneOfTheTwoFormsOpens(FaultPoint point, int pass, String holds) throws IOException, InterruptedException {
        DoomedProcess process = DoomedProcess.start(DoomedProcess.java(
                LockingProgram.class, List.of("-Dwatchword.fault=" + point + ":" + pass), List.of(folder.toString())));
        process.untilItEnds(PATIENCE);
        assertEquals(FaultPoint.EXIT, process.exitCode(), process.otherOutput());
        KeyDoor door = KeyDoor.of(new KeyFile(folder), Locksmith.WEAK);
        Optional<Secret> secret = secret(holds);
        KeyDoor.Open open = secret.isEmpty()
                ? assertInstanceOf(KeyDoor.Open.class, door)
                : assertInstanceOf(KeyDoor.Locked.class, door)
                        .open(secret.get())
                        .orElseThrow();
        assertEquals(List.of("data.key"), keyFiles(), "nothing is left beside the key that holds");
        List<Path> inTheClear =
                MarkerSearch.filesHolding(folder, new String(open.key().hex()));
        assertEquals(secret.isEmpty(), !inTheClear.isEmpty(), inTheClear.toString());
        assertTrue(Files.exists(folder.resolve("journal")));
    }

    private static Optional<Secret> secret(String holds) {
        return switch (holds) {
            case "first" -> Optional.of(Locksmith.PASSPHRASE);
            case "next" -> Optional.of(LockingProgram.NEXT);
            default -> Optional.empty();
        };
    }

    private List<String> keyFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("data.key"))
                    .toList();
        }
    }
}
