package org.watchword.tables.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A long table as XLSX and as CSV, and by Apache POI's streaming writer, each in a process of its own with little
/// memory, in turn. The figures are printed, not judged; only ratios within a run count.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class TablesBenchTest {

    private static final int ROUNDS = Integer.getInteger("watchword.bench.rounds", 3);
    private static final String ROWS = System.getProperty("watchword.bench.rows", "100000");
    private static final String HEAP = System.getProperty("watchword.bench.heap", "128m");
    private static final long LONGEST_MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void aLongTable() throws Exception {
        String poi = "StreamedByPoi";
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                Path.of("src", "test", "bench", poi + ".java").toString()));
        for (int round = 0; round < ROUNDS; round++) {
            double ours = told("XLSX", ManyRows.class.getName(), "xlsx");
            double theirs = told("XLSX by POI", poi, "xlsx");
            told("CSV", ManyRows.class.getName(), "csv");
            System.out.printf(Locale.ROOT, "ratio of XLSX to POI, first, of a processor %.2f%n", ours / theirs);
        }
    }

    /// POI says something about its logging first.
    ///
    /// @return milliseconds of a processor for the first writing
    private double told(String what, String program, String form) throws IOException, InterruptedException {
        List<String> lines = run(program, form).lines().toList();
        String[] figures = lines.getLast().split(" ");
        System.out.printf(
                Locale.ROOT,
                "load %4.1f  %-12s first %5s ms (%5s of a processor)   third %5s ms (%5s)   heap at most %4s of %s"
                        + "   file %s MB%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                what,
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                figures[4],
                HEAP,
                figures[5]);
        return Double.parseDouble(figures[1]);
    }

    private String run(String program, String form) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx" + HEAP,
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        program,
                        form,
                        ROWS,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
