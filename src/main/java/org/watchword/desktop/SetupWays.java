package org.watchword.desktop;

import org.watchword.desktop.setup.SetupDoors;

/// Where the look before a session leads to.
record SetupWays(Runnable onward, Runnable prints, Runnable folder) implements SetupDoors {
    @Override
    public void goOn() {
        onward.run();
    }

    @Override
    public void toPrints() {
        prints.run();
    }

    @Override
    public void showFolder() {
        folder.run();
    }
}
