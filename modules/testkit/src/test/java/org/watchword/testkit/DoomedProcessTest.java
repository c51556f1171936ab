package org.watchword.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoomedProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Promises for ever, or so many times and then half a promise.
    static final class Promising {

        private Promising() {}

        public static void main(String[] arguments) {
            long last = Long.parseLong(arguments[0]);
            for (long number = 1; number <= last; number++) {
                System.out.println("saved " + number + " tick");
            }
            System.out.print("saved 77 half");
            System.out.flush();
            Runtime.getRuntime().halt(9);
        }
    }

    @Test
    void promisesAreCountedUntilTheProcessEndsByItself() throws IOException, InterruptedException {
        DoomedProcess process = DoomedProcess.start(DoomedProcess.java(Promising.class, List.of(), List.of("3")));
        List<SavedLine> saved = process.untilItEnds(PATIENCE);
        assertEquals(
                List.of(new SavedLine(1, "tick"), new SavedLine(2, "tick"), new SavedLine(3, "tick")),
                saved,
                process.otherOutput());
        assertEquals(9, process.exitCode());
    }

    @Test
    void aProcessIsKilledAfterItsPromises() throws IOException, InterruptedException {
        String endless = Long.toString(Long.MAX_VALUE);
        DoomedProcess process = DoomedProcess.start(DoomedProcess.java(Promising.class, List.of(), List.of(endless)));
        List<SavedLine> saved = process.killAfter(10, new Random(1), PATIENCE);
        assertTrue(saved.size() >= 10, process.otherOutput());
        assertEquals(saved.size(), saved.getLast().sequence());
    }

    @Test
    void aVariableReachesTheProcess() throws IOException, InterruptedException {
        List<String> command = DoomedProcess.java(Promising.class, List.of(), List.of("1"));
        DoomedProcess process =
                DoomedProcess.start(command, Map.of("JAVA_TOOL_OPTIONS", "-Dwatchword.nothing=reached"));
        process.untilItEnds(PATIENCE);
        assertTrue(process.otherOutput().contains("reached"), process.otherOutput());
    }

    @Test
    void aProcessThatDiesAtOnceIsNotWaitedFor() throws IOException, InterruptedException {
        DoomedProcess process =
                DoomedProcess.start(DoomedProcess.java(Promising.class, List.of("-Xmx0nonsense"), List.of("1")));
        assertTrue(process.killAfter(10, new Random(1), PATIENCE).isEmpty());
        assertTrue(!process.otherOutput().isEmpty());
    }
}
