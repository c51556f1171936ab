package org.watchword.print.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.sample.SignedLibrary;

/// How long somebody waits for paper, and how long for LibreOffice and for Chromium with the same words and fonts in
/// the
/// same run, in turn. Ours are designed pages with codes, theirs are words below each other. The figures are printed,
/// not judged; only ratios within a run count.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class PrintBenchTest {
    private static final int ROUNDS = Integer.getInteger("watchword.bench.rounds", 3);
    private static final int WARM = 6;
    private static final List<String> JOBS = List.of("start", "leaflet", "set", "certificates", "handout");

    @TempDir
    Path folder;

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<Engine, Path> others = new EnumMap<>(Engine.class);
    private final Map<String, List<Path>> given = new TreeMap<>();
    private Map<String, String> environment = Map.of();
    private Path own = Path.of("");

    @Test
    void besideTheOthers() throws Exception {
        prepare();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String job : JOBS) {
                round(job, round > 0);
            }
            told("preview", "ours warm", round > 0, warm("preview"));
        }
        times.forEach((what, taken) -> System.out.printf(
                Locale.ROOT,
                "%-28s %9.0f ms   of %s   ratio to ours %.2f, to ours warm %.2f%n",
                what,
                middle(taken),
                taken.stream().map(Math::round).toList(),
                middle(taken) / middle(times.getOrDefault(job(what) + " ours", taken)),
                middle(taken) / middle(times.getOrDefault(job(what) + " ours warm", taken))));
        memory();
    }

    private void prepare() throws Exception {
        environment = Engine.environment(folder);
        own = SignedLibrary.ownLayer();
        PressJobs ours = new PressJobs(List.of(SignedLibrary.SHIPPED, own));
        for (Engine engine : Engine.values()) {
            if (engine.found().isEmpty()) {
                System.out.println(engine + " is not installed; ours is measured without it");
                continue;
            }
            others.put(engine, engine.found().get());
            Path work = Files.createDirectories(folder.resolve(engine.name()));
            for (String job : JOBS) {
                given.put(job + engine, engine.files(work, job, ours.words(job)));
            }
        }
    }

    /// The first round makes profiles and caches and is not told.
    private void round(String job, boolean told) throws Exception {
        if (!job.equals("start")) {
            told(job, "ours", told, ours(job, 1, false).millis());
            told(job, "ours warm", told, warm(job));
        }
        for (Engine engine : others.keySet()) {
            told(job, engine.name(), told, other(engine, job, false).millis());
        }
    }

    private double warm(String job) throws Exception {
        return Double.parseDouble(ours(job, WARM, false).said().strip());
    }

    private void memory() throws Exception {
        for (String job : JOBS) {
            if (!job.equals("start")) {
                System.out.printf(
                        "%-14s ours %4d MB, %d pages%n", job, ours(job, 1, true).peakMb(), pages(job));
            }
            for (Engine engine : others.keySet()) {
                Measured measured = other(engine, job, true);
                System.out.printf(
                        "%-14s %s %4d MB, %d pages%n", job, engine, measured.peakMb(), pages(given.get(job + engine)));
            }
        }
    }

    private Measured ours(String job, int times, boolean look) throws IOException, InterruptedException {
        return Measured.run(
                List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PressProgram.class.getName(),
                        folder.toString(),
                        job,
                        Integer.toString(times),
                        SignedLibrary.SHIPPED.toString(),
                        own.toString()),
                environment,
                look);
    }

    private Measured other(Engine engine, String job, boolean look) throws IOException, InterruptedException {
        Measured all = new Measured(0, 0, "");
        List<Path> files = given.get(job + engine);
        for (List<String> command : engine.commands(others.get(engine), folder.resolve(engine.name()), files)) {
            all = all.and(Measured.run(command, environment, look));
        }
        return all;
    }

    private void told(String job, String who, boolean told, double millis) {
        if (told) {
            times.computeIfAbsent(job + " " + who, _ -> new ArrayList<>()).add(millis);
            System.out.printf(
                    Locale.ROOT,
                    "load %4.1f  %-14s %-12s %9.1f ms%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    job,
                    who,
                    millis);
        }
    }

    private static String job(String what) {
        return what.substring(0, what.indexOf(' '));
    }

    private static double middle(List<Double> taken) {
        return taken.stream().sorted().skip(taken.size() / 2).findFirst().orElseThrow();
    }

    private int pages(String job) throws IOException {
        try (var files = Files.list(folder)) {
            return pages(files.filter(file -> String.valueOf(file.getFileName()).startsWith(job))
                    .toList());
        }
    }

    /// A file that was not made would be the fastest.
    private static int pages(List<Path> files) throws IOException {
        int pages = 0;
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(Engine.pdf(file).toFile())) {
                assertTrue(document.getNumberOfPages() > 0);
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }
}
