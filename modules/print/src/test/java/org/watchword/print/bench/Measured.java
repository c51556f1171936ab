package org.watchword.print.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that was run to its end.
///
/// @param millis from its start to its end
/// @param peakMb the most memory that it and all it started held at once: shared pages count as shares (PSS); 0
///     when nobody looked, as looking costs time
/// @param said what it printed
record Measured(double millis, long peakMb, String said) {
    private static final long LOOK_EVERY_MS = 15;
    private static final long LONGEST_MINUTES = 5;

    /// @throws IOException when it failed or did not come to an end
    static Measured run(List<String> command, Map<String, String> environment, boolean look)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (look && !process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, held(process));
        }
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        double millis = (System.nanoTime() - begun) / 1e6;
        String words = Files.readString(said, StandardCharsets.ISO_8859_1);
        Files.delete(said);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + words);
        }
        return new Measured(millis, peak / 1024, words);
    }

    /// One after the other: times add up, the peak is the highest.
    Measured and(Measured next) {
        return new Measured(millis + next.millis, Math.max(peakMb, next.peakMb), said + next.said);
    }

    private static long held(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(one -> held(one.pid()))
                .sum();
    }

    private static long held(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
