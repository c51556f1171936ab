package org.watchword.desktop.setup;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.watchword.desktop.awake.Vigil;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.PowerSource;
import org.watchword.room.Cloud;

/// What the hall is looked at with. A test hands in its own.
///
/// @param clicker names a key and says what it will do while presenting
/// @param films tries the deck's: takes seconds, so not on the window thread
/// @param cloud the service that copies the folder of the records: reads the disk, so not on the window thread
/// @param later brings work back to the window thread after a while
public record Instruments(
        ScreenSource screens,
        PowerSource power,
        Vigil vigil,
        Function<KeyEvent, SetupFacts.Pressed> clicker,
        Supplier<Films> films,
        Supplier<Optional<Cloud>> cloud,
        Background later) {}
