package org.watchword.desktop.prints;

import org.watchword.print.Printed;

/// The way to paper. An interface, because a test must not start a printer.
public interface Printer {
    /// Whether the computer knows any printer. Some systems take seconds to answer.
    boolean isThere();

    /// Opens the system's own dialog for a print, and prints when the trainer says so. Returns at once.
    ///
    /// @param copies which the dialog begins with, at least 1
    /// @param failed runs, on any thread, when the printer takes nothing or stops half way
    void print(Printed printed, int copies, Runnable failed);
}
