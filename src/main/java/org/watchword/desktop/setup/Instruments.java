package org.watchword.desktop.setup;

import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import org.watchword.desktop.awake.Vigil;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.PowerSource;

/// What the hall is looked at with. A test hands in its own.
///
/// @param clicker names a key and says what it will do while presenting
/// @param films whether the deck's can be played
/// @param later brings work back to the window thread after a while
public record Instruments(
        ScreenSource screens,
        PowerSource power,
        Vigil vigil,
        Function<KeyEvent, SetupFacts.Pressed> clicker,
        Films films,
        Background later) {}
