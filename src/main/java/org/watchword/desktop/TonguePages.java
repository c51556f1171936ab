package org.watchword.desktop;

import java.nio.file.Path;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.tongues.TonguesScreen;

/// Puts the page with the languages together.
///
/// @param own the trainer's own layer of the library
record TonguePages(House house, Path own, OpenDialog open) {

    TonguesScreen screen(Runnable back) {
        String area = house.settings().settings().get().lastChoices().area();
        return new TonguesScreen(
                house.room(),
                new TonguesScreen.Place(own, area),
                new TonguesScreen.Parts(house.chores(), house.texts(), house.takeaway(), open, back));
    }
}
