package org.watchword.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import org.watchword.desktop.offscreen.OffScreen;
import org.watchword.desktop.present.Pulse;
import org.watchword.desktop.screens.GraphicsCard;

/// The way into the windows, for the command line, which knows nothing else of them.
public final class Desktop {
    private Desktop() {}

    /// Opens the trainer's window and returns when it has been closed. Once in a run of the program; there must be a
    /// screen.
    public static void open(DesktopOptions options) {
        GraphicsCard.prepare();
        Pulse.prepare();
        launch(words(options));
    }

    /// Opens the windows in memory, on any machine, shows some slides of the deck to rehearse and closes them again.
    /// Once in a run of the program.
    public static void warmUp(DesktopOptions options) {
        OffScreen.inMemory();
        List<String> words = words(options);
        words.add(App.WARM_UP + true);
        launch(words);
    }

    private static List<String> words(DesktopOptions options) {
        List<String> words = new ArrayList<>();
        words.add(App.DATA + options.data().path());
        options.content().ifPresent(folder -> words.add(App.CONTENT + folder));
        options.atOnce().rehearse().ifPresent(deck -> words.add(App.REHEARSE + deck));
        options.atOnce().pack().ifPresent(pack -> words.add(App.PACK + pack));
        return words;
    }

    private static void launch(List<String> words) {
        Application.launch(App.class, words.toArray(String[]::new));
    }
}
