package org.watchword.records.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The system's own PostgreSQL on a free port of this machine, with a folder of its own, stopped when the tests end.
/// It refuses to be run by root, so root hands it to the user who may do nothing.
final class PostgresServer {

    private static final PostgresServer ONLY = started();

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    static PostgresServer running() {
        return ONLY;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=watchword";
    }

    private static PostgresServer started() {
        try {
            boolean root = System.getProperty("user.name").equals("root");
            Path folder = folder(root);
            Path programs = programs();
            String data = folder.resolve("data").toString();
            int port = freePort();
            run(root, programs, "initdb", "-D", data, "-U", "watchword", "--auth=trust", "-E", "UTF8", "--locale=C");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(root, programs, folder)));
            String settings = "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + folder;
            run(
                    root,
                    programs,
                    "pg_ctl",
                    "-D",
                    data,
                    "-w",
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    settings,
                    "start");
            return new PostgresServer(port);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private static Path folder(boolean root) throws IOException {
        Path folder = Files.createTempDirectory("watchword-postgres");
        if (root) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
        return folder;
    }

    private static void stop(boolean root, Path programs, Path folder) {
        try {
            run(root, programs, "pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    /// The newest that is installed where Debian keeps it.
    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("install the package postgresql"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void run(boolean root, Path programs, String name, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(
                        Files.createTempFile("watchword-postgres", ".out").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(name + " failed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
