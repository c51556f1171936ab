package org.watchword.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;

/// The way into the windows, for the command line, which knows nothing else of them.
public final class Desktop {
    private Desktop() {}

    /// Opens the trainer's window and returns when it has been closed. Once in a run of the program; there must be a
    /// screen.
    public static void open(DesktopOptions options) {
        List<String> words = new ArrayList<>();
        words.add(App.DATA + options.data().path());
        options.content().ifPresent(folder -> words.add(App.CONTENT + folder));
        options.rehearse().ifPresent(deck -> words.add(App.REHEARSE + deck));
        Application.launch(App.class, words.toArray(String[]::new));
    }
}
