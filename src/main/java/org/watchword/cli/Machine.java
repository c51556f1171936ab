package org.watchword.cli;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.room.OperatingSystem;

/// What this machine can show, asked before JavaFX is touched: once it has tried and failed, all it leaves behind is
/// a stack trace.
///
/// @param environment the environment's variables
/// @param hasLibrary whether the system can load a shared library of this name
record Machine(OperatingSystem system, Map<String, String> environment, Predicate<String> hasLibrary) {

    private static final Pattern DISPLAY = Pattern.compile("(?<host>[^:]*):(?<number>\\d+)(\\.\\d+)?");
    private static final int FIRST_X_PORT = 6000;
    private static final int PATIENCE_MS = 2000;

    /// What JavaFX loads to draw text, with Debian's name of the package that has it.
    private static final List<Need> FOR_TEXT = List.of(
            new Need("libfreetype.so.6", "libfreetype6"),
            new Need("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Need("libfontconfig.so.1", "libfontconfig1"));

    private static final Need FOR_WINDOWS = new Need("libgtk-3.so.0", "libgtk-3-0");

    private record Need(String library, String debianPackage) {}

    /// The machine that the program runs on.
    static Machine here() {
        return new Machine(OperatingSystem.here(), System.getenv(), Machine::loads);
    }

    /// Whether there is a screen to open a window on. Windows and macOS always have one.
    boolean hasScreen() {
        if (!linux()) {
            return true;
        }
        Matcher display = DISPLAY.matcher(environment.getOrDefault("DISPLAY", ""));
        if (!display.matches()) {
            return false;
        }
        int number = Integer.parseInt(display.group("number"));
        String host = display.group("host");
        boolean local = host.isEmpty() || host.equals("unix");
        return local ? localServer(number) : remoteServer(host, number);
    }

    /// The package to install before a window can be opened; empty when nothing is missing.
    Optional<String> missingForWindows() {
        return missing(FOR_WINDOWS).or(this::missingForText);
    }

    /// The package to install before slides can be drawn without a window; empty when nothing is missing.
    Optional<String> missingForText() {
        return FOR_TEXT.stream().map(this::missing).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> missing(Need need) {
        boolean there = !linux() || hasLibrary.test(need.library());
        return there ? Optional.empty() : Optional.of(need.debianPackage());
    }

    private boolean linux() {
        return system == OperatingSystem.LINUX;
    }

    private static boolean localServer(int number) {
        return Files.exists(Path.of("/tmp", ".X11-unix", "X" + number));
    }

    private static boolean remoteServer(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_X_PORT + number), PATIENCE_MS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // asks the system's loader, and calls nothing in what it finds
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }
}
