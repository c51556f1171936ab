package org.watchword.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.watchword.records.journal.DataKey;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Secret;
import org.watchword.records.key.Strength;

/// Opens the key files that are met when a backup is brought back: that of the data folder, and one that came with the
/// backup.
@FunctionalInterface
public interface Keyring {

    /// The key of a folder; empty when it is locked and nothing at hand opens it.
    ///
    /// @throws IOException when the key file is not whole
    Optional<DataKey> open(Path folder) throws IOException;

    /// Opens what lies open, and what is locked with a secret.
    ///
    /// @param secret is asked for only when something is locked; empty when there is none
    static Keyring with(Supplier<Optional<? extends Secret>> secret) {
        return folder -> switch (KeyDoor.of(new KeyFile(folder), Strength.USUAL)) {
            case KeyDoor.Open(DataKey key, var _) -> Optional.of(key);
            case KeyDoor.Locked locked ->
                secret.get().flatMap(typed -> locked.open(typed)).map(KeyDoor.Open::key);
            case KeyDoor.Missing(), KeyDoor.Damaged() -> throw new IOException("no whole key");
        };
    }
}
