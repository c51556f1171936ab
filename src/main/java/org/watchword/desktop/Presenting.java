package org.watchword.desktop;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.watchword.desktop.awake.ScreenOn;
import org.watchword.desktop.notice.NoticeBar;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.PresentScreen;
import org.watchword.desktop.screens.ScreenSource;

/// The slides in the trainer's window, with notices below them.
final class Presenting implements Slideshow {
    private final PresentScreen screen;
    private final ScreenSource screens;
    private final Supplier<PresentChoices> choices;
    private final BorderPane view;
    private final ScreenOn awake;
    private boolean open;

    /// @param awake is held from the welcome slide on
    Presenting(
            PresentScreen screen,
            ScreenSource screens,
            ScreenOn awake,
            Supplier<PresentChoices> choices,
            NoticeBar notices) {
        this.screen = screen;
        this.screens = screens;
        this.awake = awake;
        this.choices = choices;
        view = new BorderPane(screen.view());
        view.setBottom(notices);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void welcome(Consumer<Boolean> unseen) {
        if (!open) {
            awake.begin();
            screen.welcome(screens, choices.get(), unseen);
        }
    }

    @Override
    public void open(Stage trainer) {
        if (open) {
            screen.view().requestFocus();
            return;
        }
        open = true;
        awake.begin();
        screen.open(trainer, screens, choices.get());
    }

    @Override
    public void close() {
        screen.close();
        awake.close();
    }
}
