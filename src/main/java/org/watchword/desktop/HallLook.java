package org.watchword.desktop;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.setup.Occasion;
import org.watchword.desktop.setup.SetupScreen;
import org.watchword.session.SessionSetup;

/// The look at what has to be ready before a session: in the hall, or the evening before.
final class HallLook {
    private final House house;
    private final Makers makers;
    private final SideBar side;
    private final TrainerWindow window;
    private @Nullable SetupScreen setup;

    HallLook(House house, Makers makers, SideBar side, TrainerWindow window) {
        this.house = house;
        this.makers = makers;
        this.side = side;
        this.window = window;
    }

    /// Shows it.
    ///
    /// @param next where it leads to when all is ready
    /// @param print shows the prints of a deck
    void look(SessionSetup prepared, Occasion occasion, Runnable next, Consumer<String> print) {
        leave();
        String deck = prepared.deck().deckId();
        SetupWays ways = new SetupWays(next, () -> print.accept(deck), this::tryPhone, house.settings()::showFolder);
        SetupScreen screen = makers.setup(prepared, occasion, ways);
        setup = screen;
        side.at(Page.SETUP);
        window.page(screen.view());
    }

    private void tryPhone(Runnable reached) {
        SetupScreen from = setup;
        if (from != null) {
            window.page(makers.wings().trial(reached, () -> window.page(from.view())));
        }
    }

    /// Lets go of what it listened to.
    void leave() {
        if (setup != null) {
            setup.close();
            setup = null;
        }
    }
}
