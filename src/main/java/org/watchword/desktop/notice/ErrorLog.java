package org.watchword.desktop.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchword.tables.WholeFile;

/// Keeps the reports of unexpected failures of the last ten days in one small file beside the records, for whoever
/// mends them.
public final class ErrorLog {
    /// The file's name inside the folder of the program's data.
    public static final String FILE = "troubles.log";

    /// How long a report is kept.
    public static final Duration KEPT = Duration.ofDays(10);

    /// The most letters that are kept; the oldest reports go first.
    static final int MOST = 512 * 1024;

    private final Path folder;

    /// A log inside a folder, which is made when the first failure is written.
    public ErrorLog(Path folder) {
        this.folder = folder;
    }

    /// Adds a report. What is older than ten days before it goes.
    ///
    /// @throws IOException when the folder cannot be written; the older reports stay then
    synchronized void add(TroubleReport report) throws IOException {
        List<String> all = new ArrayList<>(kept(report.at()));
        all.add(report.text());
        int letters = all.stream().mapToInt(String::length).sum();
        while (letters > MOST && all.size() > 1) {
            letters -= all.removeFirst().length();
        }
        save(all);
    }

    /// Takes out what is older than ten days; where nothing is, nothing is written.
    ///
    /// @throws IOException when the file cannot be read or written
    public synchronized void tidy(Instant now) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        List<String> kept = kept(now);
        if (kept.isEmpty()) {
            Files.delete(file);
        } else if (!String.join("", kept).equals(text(file))) {
            save(kept);
        }
    }

    private void save(List<String> reports) throws IOException {
        Files.createDirectories(folder);
        WholeFile.save(folder.resolve(FILE), String.join("", reports).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> kept(Instant now) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        for (String report : text(file).split("\n\n")) {
            if (isFresh(report, now)) {
                kept.add(report + "\n\n");
            }
        }
        return kept;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// What does not begin with a time was not written here.
    private static boolean isFresh(String report, Instant now) {
        int blank = report.indexOf(' ');
        try {
            return blank > 0 && !Instant.parse(report.substring(0, blank)).isBefore(now.minus(KEPT));
        } catch (DateTimeException notOurs) {
            return false;
        }
    }
}
