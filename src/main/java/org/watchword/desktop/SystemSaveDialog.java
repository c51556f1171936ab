package org.watchword.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.files.SaveDialog;

/// The system's own dialog. It opens where the last file was saved.
final class SystemSaveDialog implements SaveDialog {
    private final Stage before;
    private @Nullable File folder;

    /// A dialog that stands before this window.
    SystemSaveDialog(Stage before) {
        this.before = before;
    }

    @Override
    public Optional<Path> where(String suggested) {
        String ending = suggested.substring(suggested.lastIndexOf('.') + 1);
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showSaveDialog(before);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(before)).map(File::toPath);
    }
}
