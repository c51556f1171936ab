package org.watchword.desktop.screens;

import java.util.function.Consumer;

/// Where the guard hears of screens: the system's in the program, a script's in the tests.
public interface ScreenSource {

    /// The screens that are there now.
    Monitors now();

    /// Calls the listener on the window thread whenever screens come, go, move or change size.
    ///
    /// @return ends the listening
    Runnable listen(Consumer<Monitors> listener);
}
