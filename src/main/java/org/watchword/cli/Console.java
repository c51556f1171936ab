package org.watchword.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// Where the program without a window speaks. Always UTF-8 and one kind of line end, so that a script that reads it
/// sees the same on every system.
///
/// @param out what was asked for
/// @param err what went wrong
/// @param hidden asks for something that nobody may read over a shoulder; empty where nobody sits at the terminal
record Console(PrintWriter out, PrintWriter err, Function<String, Optional<String>> hidden) {

    static Console system() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), Console::askSystem);
    }

    /// Which console there is, and whether there is one at all, differs between Java runtimes: ours has none of its
    /// own.
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<String> askSystem(String question) {
        java.io.Console terminal = System.console();
        return terminal == null || !terminal.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(terminal.readPassword("%s ", question)).map(String::new);
    }

    /// Says one line, at once.
    void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    /// Complains in one line, at once.
    void complain(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /// Complains, and ends the call.
    ///
    /// @return 1, as every call ends that something stopped
    int refuse(String why) {
        complain(why);
        return 1;
    }

    private static PrintWriter writer(FileDescriptor end) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(end), StandardCharsets.UTF_8));
    }
}
