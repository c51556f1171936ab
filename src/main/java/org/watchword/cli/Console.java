package org.watchword.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the program without a window speaks. Always UTF-8 and one kind of line end, so that a script that reads it
/// sees the same on every system.
///
/// @param out what was asked for
/// @param err what went wrong
record Console(PrintWriter out, PrintWriter err) {

    static Console system() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err));
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

    private static PrintWriter writer(FileDescriptor end) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(end), StandardCharsets.UTF_8));
    }
}
