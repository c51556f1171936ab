package org.watchword.desktop;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.help.GuideShelf;
import org.watchword.desktop.help.HelpScreen;
import org.watchword.desktop.text.Texts;

/// The guide over the page that the trainer is on. It is a part of her window alone: while slides are shown F1 has the
/// keys, and the audience's window knows nothing of it.
final class Helping {
    private final Texts texts;
    private final TrainerWindow window;
    private @Nullable Parent shown;

    Helping(Texts texts, TrainerWindow window) {
        this.texts = texts;
        this.window = window;
    }

    /// Opens it, or closes it again.
    void open() {
        boolean there = shown != null && shown.getScene() != null;
        window.bare();
        if (!there) {
            Parent guide = new HelpScreen(GuideShelf.guide(), texts, window.screen(), window::bare).view();
            shown = guide;
            window.over(guide);
        }
    }
}
