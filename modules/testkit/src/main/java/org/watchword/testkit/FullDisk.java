package org.watchword.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real file system of a few kilobytes, so that writing to it fails as it does on a full disk. It is mounted by a
/// process that sees it alone, and it is gone when that process ends.
public final class FullDisk implements AutoCloseable {
    private static final String READY = "ready";
    private static final String MOUNTS = "mount -t tmpfs -o size=$1k tmpfs \"$2\" && echo " + READY + " && cat";
    private static final int SECONDS = 10;

    private final Process holder;
    private final Path mounted;
    private final Path root;

    private FullDisk(Process holder, Path mounted) {
        this.holder = holder;
        this.mounted = mounted;
        root = Path.of("/proc/" + holder.pid() + "/root" + mounted);
    }

    /// Makes one.
    ///
    /// @param kilobytes that go on it
    /// @return empty where the system lets nobody mount anything, such as on Windows
    /// @throws IOException when the place to mount it on cannot be made
    public static Optional<FullDisk> of(int kilobytes) throws IOException {
        Path mounted = Files.createTempDirectory("full-disk").toAbsolutePath();
        List<String> command = List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                MOUNTS,
                "sh",
                Integer.toString(kilobytes),
                mounted.toString());
        try {
            FullDisk disk = new FullDisk(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start(),
                    mounted);
            if (disk.isReady()) {
                return Optional.of(disk);
            }
            disk.close();
        } catch (IOException noSuchProgram) {
            Files.deleteIfExists(mounted);
        }
        return Optional.empty();
    }

    private boolean isReady() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        return READY.equals(said.readLine()) && Files.isDirectory(root);
    }

    /// The folder that it is.
    public Path root() {
        return root;
    }

    /// What lies on it, by its names below the root.
    ///
    /// @throws IOException when it cannot be read
    public List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        holder.getOutputStream().close();
        try {
            if (!holder.waitFor(SECONDS, TimeUnit.SECONDS)) {
                holder.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(mounted);
    }
}
