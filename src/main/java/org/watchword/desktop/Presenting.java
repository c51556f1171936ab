package org.watchword.desktop;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.watchword.desktop.awake.ScreenOn;
import org.watchword.desktop.notice.NoticeBar;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.PresentScreen;
import org.watchword.desktop.present.remote.RemoteSwitch;
import org.watchword.desktop.screens.ScreenSource;

/// The slides in the trainer's window, with notices below them.
final class Presenting implements Slideshow {
    private final PresentScreen screen;
    private final ScreenSource screens;
    private final ObservableValue<PresentChoices> choices;
    private final BorderPane view;
    private final ScreenOn awake;
    private final Subscription choosing;
    private Runnable remoteOff = () -> {};
    private boolean open;

    /// @param awake is held from the welcome slide on
    /// @param choices may change while slides are shown
    Presenting(
            PresentScreen screen,
            ScreenSource screens,
            ScreenOn awake,
            ObservableValue<PresentChoices> choices,
            NoticeBar notices) {
        this.screen = screen;
        this.screens = screens;
        this.awake = awake;
        this.choices = choices;
        view = new BorderPane(screen.view());
        view.setBottom(notices);
        choosing = choices.subscribe((_, now) -> screen.choose(now));
    }

    /// With a phone as a clicker, which goes off when the slides are closed.
    Presenting with(RemoteSwitch remote) {
        remoteOff = remote::close;
        return this;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void tell(Consumer<Boolean> unseen) {
        screen.tell(unseen);
    }

    @Override
    public void welcome() {
        if (!open) {
            awake.begin();
            screen.welcome(screens, choices.getValue());
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
        screen.open(trainer, screens, choices.getValue());
    }

    @Override
    public void close() {
        remoteOff.run();
        choosing.unsubscribe();
        screen.close();
        awake.close();
    }
}
