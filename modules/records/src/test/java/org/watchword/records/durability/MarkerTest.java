package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Personal;
import org.watchword.testkit.DoomedProcess;
import org.watchword.testkit.MarkerSearch;
import org.watchword.testkit.SavedLine;

/// Searches everything a program leaves on the disk, in its data folder and in its own folder for temporary files, for
/// the names it kept and for the secrets it kept them behind.
class MarkerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void nothingIsInTheClearAfterAnEveningThatEnded() throws IOException, InterruptedException {
        DoomedProcess process = start(4);
        List<SavedLine> saved = process.untilItEnds(PATIENCE);
        assertEquals(4, saved.size(), process.otherOutput());
        search(process);
    }

    @Test
    void nothingIsInTheClearAfterAKill() throws IOException, InterruptedException {
        DoomedProcess process = start(1000);
        List<SavedLine> saved = process.killAfter(5, new Random(7), PATIENCE);
        assertTrue(saved.size() >= 5, process.otherOutput());
        search(process);
    }

    private DoomedProcess start(int sessions) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        return DoomedProcess.start(DoomedProcess.java(
                NamingProgram.class,
                List.of("-Djava.io.tmpdir=" + temporary),
                List.of(data().toString(), Integer.toString(sessions))));
    }

    private void search(DoomedProcess process) throws IOException {
        List<String> markers = new ArrayList<>(
                List.of(NamingProgram.NAME, NamingProgram.ORGANISATION, NamingProgram.LEAD, "seven quiet herons wade"));
        String recovery = process.otherOutput()
                .lines()
                .filter(line -> line.startsWith("secret "))
                .map(line -> line.substring("secret ".length()))
                .findFirst()
                .orElseThrow();
        markers.add(recovery);
        markers.add(recovery.substring(0, 6));
        markers.add(new String(Locksmith.key(data()).hex()));
        assertAll(markers.stream()
                .map(marker -> () -> assertEquals(List.of(), MarkerSearch.filesHolding(folder, marker), marker)));
        assertFalse(MarkerSearch.filesHolding(data(), "watchword data key 2").isEmpty(), "the search must find");
        somebodyIsNamed();
    }

    /// The names that were searched for were kept indeed.
    private void somebodyIsNamed() throws IOException {
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(data()));
        try (Records records = opened.records()) {
            boolean named = false;
            for (SessionRow session : records.ask().sessions()) {
                named |= records.ask().people(session.id()).stream()
                        .anyMatch(person -> person.personal() instanceof Personal.Known);
            }
            assertTrue(named, "nobody was named");
            assertTrue(records.verify().holds());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
