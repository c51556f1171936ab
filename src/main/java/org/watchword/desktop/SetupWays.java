package org.watchword.desktop;

import java.util.function.Consumer;
import org.watchword.desktop.setup.SetupDoors;

/// Where the look before a session leads to.
record SetupWays(Runnable onward, Runnable prints, Consumer<Runnable> phone, Runnable folder) implements SetupDoors {
    @Override
    public void goOn() {
        onward.run();
    }

    @Override
    public void toPrints() {
        prints.run();
    }

    @Override
    public void toPhone(Runnable reached) {
        phone.accept(reached);
    }

    @Override
    public void showFolder() {
        folder.run();
    }
}
