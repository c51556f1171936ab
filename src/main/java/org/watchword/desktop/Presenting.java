package org.watchword.desktop;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.watchword.desktop.awake.ScreenOn;
import org.watchword.desktop.notice.NoticeBar;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.PresentScreen;
import org.watchword.desktop.present.remote.RemoteSwitch;
import org.watchword.desktop.screens.ScreenSource;

/// The slides in the trainer's window, with notices below them.
final class Presenting implements Slideshow {
    private final PresentScreen screen;
    private final Hall hall;
    private final ObservableValue<PresentChoices> choices;
    private final BorderPane view;
    private final Subscription choosing;
    private Runnable remoteOff = () -> {};
    private final Subscription phoning;
    private boolean open;

    /// What is in the hall besides the slides.
    ///
    /// @param awake is held from the welcome slide on
    /// @param phones of the people
    record Hall(ScreenSource screens, ScreenOn awake, PhoneControl phones) {}

    /// @param choices may change while slides are shown
    Presenting(PresentScreen screen, Hall hall, ObservableValue<PresentChoices> choices, NoticeBar notices) {
        this.screen = screen;
        this.hall = hall;
        this.choices = choices;
        view = new BorderPane(screen.view());
        view.setBottom(notices);
        choosing = choices.subscribe((_, now) -> screen.choose(now));
        phoning = hall.phones().facts().subscribe(facts -> screen.phones(facts, hall.phones()::view));
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
            hall.awake().begin();
            screen.welcome(hall.screens(), choices.getValue());
        }
    }

    @Override
    public void open(Stage trainer) {
        if (open) {
            screen.view().requestFocus();
            return;
        }
        open = true;
        hall.awake().begin();
        screen.open(trainer, hall.screens(), choices.getValue());
    }

    @Override
    public boolean begun() {
        return open;
    }

    @Override
    public void close() {
        remoteOff.run();
        choosing.unsubscribe();
        phoning.unsubscribe();
        screen.close();
        hall.awake().close();
    }
}
