package org.watchword.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.watchword.desktop.awake.Vigil;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.prints.Printer;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.setup.device.PowerSource;
import org.watchword.room.Cloud;

/// Where the windows touch the system they run on. A test hands in its own.
///
/// @param window runs work on the window thread
/// @param away runs work with the disk
/// @param dialog asks where a file shall be saved
/// @param open asks which file shall be read
/// @param printer the way to paper
/// @param showFolder opens a folder in the system's own window
/// @param systemTheme whether the computer is set to light, dark or high contrast
/// @param systemMotion whether the computer lets things move
/// @param screens the screens that are plugged in
/// @param vigil keeps the screen on
/// @param power says how full the battery is
/// @param clock on the wall, by which a laptop left alone locks
/// @param clouds says which cloud service copies a folder
record Edges(
        Executor window,
        Executor away,
        SaveDialog dialog,
        OpenDialog open,
        Printer printer,
        Consumer<Path> showFolder,
        ObservableValue<Theme> systemTheme,
        ObservableValue<Boolean> systemMotion,
        ScreenSource screens,
        Vigil vigil,
        PowerSource power,
        InstantSource clock,
        Function<Path, Optional<Cloud>> clouds) {}
