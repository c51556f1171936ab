package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.lock.TestVault;
import org.watchword.room.OperatingSystem;

/// Commands on records that are behind a passphrase.
class LockedCommandsTest {

    private static final String WORDS = "sieben stille Reiher wäten";
    private static final Machine MACHINE = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> asked = new ArrayList<>();
    private Optional<String> answer = Optional.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void lock() throws IOException {
        TestVault.lockNew(data(), WORDS);
    }

    @Test
    void thePassphraseIsAskedForInTheTerminal() {
        answer = Optional.of(WORDS);
        assertEquals(0, run("verify"), err.toString());
        assertEquals(1, asked.size());
        assertFalse(out.toString().contains(WORDS));
    }

    @Test
    void aWrongOneIsToldPlainly() {
        answer = Optional.of("not these words at all");
        assertEquals(1, run("verify"));
        assertTrue(err.toString().contains("not the passphrase"), err.toString());
    }

    @Test
    void whereNobodySitsAtATerminalTheWayIsTold() {
        assertEquals(1, run("verify"));
        assertTrue(err.toString().contains("--passphrase-file"), err.toString());
    }

    @Test
    void theFirstLineOfAFileIsReadInItsPlaceAndNothingIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), WORDS + "\r\nnothing of this\n");
        assertEquals(0, run("--passphrase-file=" + file, "verify"), err.toString());
        assertEquals(List.of(), asked);
        assertTrue(out.toString().contains("The journal’s chain holds."), out.toString());
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertEquals(1, run("--passphrase-file=" + folder.resolve("nowhere.txt"), "verify"));
        assertTrue(err.toString().contains("cannot be read"), err.toString());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private int run(String... words) {
        List<String> call = new ArrayList<>(List.of(
                "--content=" + Path.of(System.getProperty("watchword.root"), "training-content"), "--data=" + data()));
        call.addAll(List.of(words));
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), question -> {
            asked.add(question);
            return answer;
        });
        return Watchword.run(MACHINE, console, call.toArray(String[]::new));
    }
}
