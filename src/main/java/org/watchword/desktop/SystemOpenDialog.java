package org.watchword.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.files.OpenDialog;

/// The system's own dialog. It opens where the last file was found.
final class SystemOpenDialog implements OpenDialog {
    private final Stage before;
    private @Nullable File folder;

    /// A dialog that stands before this window.
    SystemOpenDialog(Stage before) {
        this.before = before;
    }

    @Override
    public Optional<Path> which(String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        String[] patterns = Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showOpenDialog(before);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }
}
