package org.watchword.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import org.watchword.desktop.awake.Awake;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.prints.Printer;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.setup.device.Power;
import org.watchword.print.Printed;
import org.watchword.room.Clouds;
import org.watchword.room.OperatingSystem;

/// The edges of a laptop without a printer.
final class BareEdges {
    private BareEdges() {}

    /// @param files where files are saved
    /// @param wall the clock on the wall
    static Edges of(Path files, Executor away, InstantSource wall, ScreenSource screens) {
        return new Edges(
                Platform::runLater,
                away,
                name -> Optional.of(files.resolve(name)),
                (_, endings) ->
                        Optional.of(files.resolve(List.of(endings).contains("zip") ? Laptop.BACKUP : Laptop.LIST)),
                new NoPrinter(),
                _ -> {},
                new SimpleObjectProperty<>(Theme.LIGHT),
                new SimpleObjectProperty<>(false),
                screens,
                Awake.Unable::new,
                () -> new Power.Mains(100),
                wall,
                new Clouds(OperatingSystem.LINUX, Map.of(), files)::over);
    }

    private static final class NoPrinter implements Printer {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void print(Printed printed, int copies, Runnable failed) {
            throw new AssertionError("there is no printer");
        }
    }

    /// No projector.
    static final class OneScreen implements ScreenSource {
        @Override
        public Monitors now() {
            return new Monitors(List.of(new Monitor("1000x1000", new Place(0, 0, 1000, 1000), 1, true)));
        }

        @Override
        public Runnable listen(java.util.function.Consumer<Monitors> listener) {
            return () -> {};
        }
    }
}
