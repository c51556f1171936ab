package org.watchword.desktop.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class VigilTest {

    @Test
    void windowsIsToldByOneThreadWhenItBeginsAndWhenItIsOver() throws InterruptedException {
        BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> by = new LinkedBlockingQueue<>();
        ThreadState windows = new ThreadState(() -> Optional.of(state -> {
            told.add(state);
            by.add(Thread.currentThread());
            return 1;
        }));
        Awake.Held held = assertInstanceOf(Awake.Held.class, windows.begin());
        assertEquals(
                ThreadState.CONTINUOUS | ThreadState.SYSTEM_REQUIRED | ThreadState.DISPLAY_REQUIRED,
                told.poll(5, TimeUnit.SECONDS));
        held.end().run();
        assertEquals(ThreadState.CONTINUOUS, told.poll(5, TimeUnit.SECONDS));
        assertEquals(by.take(), by.take(), "the state belongs to the thread that asked for it");
    }

    @Test
    void aWindowsThatRefusesOrIsNotThereIsAnAnswer() {
        assertEquals(new Awake.Unable(), new ThreadState(() -> Optional.of(_ -> 0)).begin());
        assertEquals(new Awake.Unable(), new ThreadState(Optional::empty).begin());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void otherSystemsDoNotHaveTheFunctionOfWindows() {
        assertEquals(Optional.empty(), ThreadState.ofWindows());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aCommandThatStaysHoldsUntilItIsEnded() {
        Awake.Held held = assertInstanceOf(Awake.Held.class, new Watchman(List.of("cat")).begin());
        assertTrue(catRuns());
        held.end().run();
        ProcessHandle.current().children().forEach(child -> child.onExit().join());
        assertFalse(catRuns());
    }

    @Test
    void aCommandThatIsNotThereOrEndsAtOnceIsAnAnswer() {
        assertEquals(new Awake.Unable(), new Watchman(List.of("no-such-command-anywhere")).begin());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertEquals(
                new Awake.Unable(),
                Vigil.first(new Watchman(List.of(java, "-no-such-word"))).begin());
    }

    @Test
    void theScreenIsAskedForOnceAndGivenBackOnce() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Vigil vigil = () -> {
            begun.incrementAndGet();
            return new Awake.Held(ended::incrementAndGet);
        };
        ScreenOn screen = new ScreenOn(vigil, Runnable::run);
        screen.begin();
        screen.begin();
        screen.close();
        screen.close();
        assertEquals(1, begun.get());
        assertEquals(1, ended.get());
    }

    private static boolean catRuns() {
        return ProcessHandle.current()
                .children()
                .anyMatch(child -> child.info().command().orElse("").endsWith("cat"));
    }
}
