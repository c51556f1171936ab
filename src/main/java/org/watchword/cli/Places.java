package org.watchword.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.room.DataFolder;
import org.watchword.room.ShippedLibrary;

/// Where a call keeps its data and finds its content.
///
/// @param data what `--data` says
/// @param content what `--content` says
/// @param passphrase the file that `--passphrase-file` names
record Places(Optional<Path> data, Optional<Path> content, Optional<Path> passphrase) {

    static Places of(Optional<Path> data, Optional<Path> content, Optional<Path> passphrase) {
        return new Places(
                data.map(Path::toAbsolutePath),
                content.map(Path::toAbsolutePath),
                passphrase.map(Path::toAbsolutePath));
    }

    Places withContent(Path other) {
        return of(data, Optional.of(other), passphrase);
    }

    /// The same with data that nobody has named.
    Places withoutData() {
        return of(Optional.empty(), content, passphrase);
    }

    /// The folder that `--data` names, else the system's usual place.
    DataFolder dataFolder() {
        return data.map(DataFolder::new).orElseGet(DataFolder::usual);
    }

    /// The layers of the library: what was shipped, then packs, then the trainer's own. Empty when nothing was shipped
    /// here.
    List<Path> layers() {
        return ShippedLibrary.find(content)
                .map(shipped -> dataFolder().layers(shipped))
                .orElse(List.of());
    }
}
