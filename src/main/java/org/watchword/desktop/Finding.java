package org.watchword.desktop;

import java.util.function.Consumer;
import org.watchword.desktop.find.FindScreen;
import org.watchword.desktop.find.Target;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.home.HomeAsk;

/// The box that finds everything, and the ways from it.
final class Finding {
    private final House house;
    private final TrainerWindow window;
    private final SidePages pages;
    private final Consumer<Page> go;
    private final Consumer<HomeAsk> ask;

    /// @param go shows a page
    /// @param ask does what the home screen can do with a deck or a session
    Finding(House house, TrainerWindow window, SidePages pages, Consumer<Page> go, Consumer<HomeAsk> ask) {
        this.house = house;
        this.window = window;
        this.pages = pages;
        this.go = go;
        this.ask = ask;
    }

    /// Opens it over the page, or closes it again.
    void open() {
        if (!window.bare()) {
            window.over(new FindScreen(house.room(), house.chores(), house.texts(), this::found, window::bare).view());
        }
    }

    private void found(Target target) {
        window.bare();
        switch (target) {
            case Target.Place(Page page) -> place(page);
            case Target.Deck(String id) -> ask.accept(new HomeAsk.Prepare(id));
            case Target.Print(String id) -> pages.print(id);
            case Target.Session(String id, boolean open) ->
                ask.accept(open ? new HomeAsk.CarryOn(id) : new HomeAsk.LookAt(id));
            case Target.Setting(String id) -> {
                go.accept(Page.SETTINGS);
                window.focusOn(id);
            }
        }
    }

    private void place(Page page) {
        switch (page) {
            case NUMBERS -> pages.numbers();
            case GIVEN_OUT -> pages.givenOut();
            case RECALL -> pages.recall();
            case CHANGES -> pages.changes();
            default -> go.accept(page);
        }
    }
}
