package org.watchword.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A program in a process of its own that prints what it has saved, and is killed in the middle, as a battery dies.
///
/// What it printed before it died is read to the last byte: each whole line is a promise that must hold afterwards.
public final class DoomedProcess {

    private static final int OTHER_LINES_KEPT = 200;

    private final Process process;
    private final Thread reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<SavedLine> saved = new ArrayList<>();
    private final List<String> otherLines = new ArrayList<>();
    private boolean ended;

    private DoomedProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().unstarted(this::read);
    }

    /// Starts a program.
    ///
    /// @param command the program and its arguments
    /// @throws IOException when it cannot be started
    public static DoomedProcess start(List<String> command) throws IOException {
        return start(command, Map.of());
    }

    /// Starts a program with some variables of its environment set besides those of this process.
    ///
    /// @throws IOException when it cannot be started
    public static DoomedProcess start(List<String> command, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        DoomedProcess doomed = new DoomedProcess(process);
        doomed.reader.start();
        return doomed;
    }

    /// The command that runs a class of this test's own class path on this Java.
    ///
    /// @param options of the Java, such as `-Dkey=value`
    public static List<String> java(Class<?> program, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(arguments);
        return command;
    }

    /// Waits for so many promises, then for a random moment of at most some milliseconds more, and kills.
    ///
    /// @param promises to wait for, from 0
    /// @param random decides the moment
    /// @param patience after which a program that promises nothing is killed anyway
    /// @return every promise it made
    /// @throws InterruptedException when the test is stopped
    public List<SavedLine> killAfter(int promises, Random random, Duration patience) throws InterruptedException {
        awaitPromises(promises, patience);
        long moment = System.nanoTime() + random.nextLong(TimeUnit.MILLISECONDS.toNanos(20));
        while (System.nanoTime() < moment) {
            Thread.onSpinWait();
        }
        kill();
        return farewell();
    }

    /// Waits until the program ends by itself.
    ///
    /// @param patience after which it is killed
    /// @return every promise it made
    /// @throws InterruptedException when the test is stopped
    public List<SavedLine> untilItEnds(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
        return farewell();
    }

    /// Through the handle, because a process that is killed itself closes the pipe with what is still in it.
    private void kill() {
        process.toHandle().destroyForcibly();
    }

    /// What the process answered when it ended.
    public int exitCode() {
        return process.exitValue();
    }

    /// What it printed besides promises, for a failing test to show.
    public String otherOutput() {
        lock.lock();
        try {
            return String.join("\n", otherLines);
        } finally {
            lock.unlock();
        }
    }

    private void awaitPromises(int promises, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (saved.size() < promises && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<SavedLine> farewell() throws InterruptedException {
        process.waitFor();
        reader.join();
        lock.lock();
        try {
            return List.copyOf(saved);
        } finally {
            lock.unlock();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = wholeLine(lines); line != null; line = wholeLine(lines)) {
                take(line);
            }
        } catch (IOException pipeDiedWithTheProcess) {
            // Every whole line read until now still is a promise.
        } finally {
            end();
        }
    }

    /// A line with its end, or null: what stands behind the last line end was never promised.
    private static @Nullable String wholeLine(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = lines.read(); each >= 0; each = lines.read()) {
            if (each == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) each);
        }
        return null;
    }

    private void take(String line) {
        lock.lock();
        try {
            SavedLine.parse(line).ifPresentOrElse(saved::add, () -> {
                if (otherLines.size() < OTHER_LINES_KEPT) {
                    otherLines.add(line);
                }
            });
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
