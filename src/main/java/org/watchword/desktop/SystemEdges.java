package org.watchword.desktop;

import java.awt.print.PrinterJob;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.watchword.desktop.awake.Vigil;
import org.watchword.desktop.screens.SystemScreens;
import org.watchword.desktop.setup.device.PowerSource;
import org.watchword.room.Clouds;

/// The edges of the real system.
final class SystemEdges {
    private SystemEdges() {}

    /// All of them.
    ///
    /// @param stage the window that dialogs stand before
    /// @param showAddress opens an address with the program that the system has for it
    static Edges of(Stage stage, Executor away, Consumer<String> showAddress, Consumer<Throwable> unexpected) {
        return new Edges(
                Platform::runLater,
                away,
                new SystemSaveDialog(stage),
                new SystemOpenDialog(stage),
                new SystemPrinter(PrinterJob::getPrinterJob),
                folder -> showAddress.accept(folder.toUri().toString()),
                SystemLook.theme(Platform.getPreferences()),
                SystemLook.motion(Platform.getPreferences()),
                new SystemScreens(),
                Vigil.ofThisSystem(),
                PowerSource.ofThisSystem(),
                InstantSource.system(),
                Clouds.here()::over);
    }
}
