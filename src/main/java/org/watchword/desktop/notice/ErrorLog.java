package org.watchword.desktop.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the stacks of unexpected failures in one small file beside the records, for whoever mends them.
///
/// Messages of failures are never written: they may hold what somebody typed. Names of classes, methods and lines are
/// enough to find a fault.
public final class ErrorLog {
    /// The file's name inside the folder of the program's data.
    public static final String FILE = "troubles.log";

    private static final String OLDER = "troubles-older.log";
    private static final long FULL = 512 * 1024;

    private final Path folder;

    /// A log inside a folder, which is made when the first failure is written.
    public ErrorLog(Path folder) {
        this.folder = folder;
    }

    /// Adds a failure with its stack. When the file has reached half a megabyte it becomes the older one and a new one
    /// begins, so that both together stay under about a megabyte.
    ///
    /// @throws IOException when the folder cannot be written
    public synchronized void add(ErrorCode code, Throwable failure, Instant at) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(FILE);
        if (Files.exists(file) && Files.size(file) > FULL) {
            Files.move(file, folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                file,
                entry(code, failure, at),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String entry(ErrorCode code, Throwable failure, Instant at) {
        var text = new StringBuilder();
        text.append(at).append(' ').append(code.text());
        text.append(" java ").append(Runtime.version().feature());
        text.append(" on ").append(System.getProperty("os.name")).append('\n');
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
            text.append("  ").append(one.getClass().getName()).append('\n');
            for (var frame : one.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.append('\n').toString();
    }
}
