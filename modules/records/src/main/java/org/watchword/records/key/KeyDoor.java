package org.watchword.records.key;

import java.io.IOException;
import java.util.Optional;
import org.watchword.records.journal.DataKey;

/// The way to the data key of a folder at the start.
public sealed interface KeyDoor {

    /// The key lay open, or was made this moment.
    ///
    /// @param custody keeps it from now on
    record Open(DataKey key, Custody custody) implements KeyDoor {}

    /// A secret is needed.
    final class Locked implements KeyDoor {

        private final KeyFile file;
        private final LockedKey key;
        private final Strength strength;

        private Locked(KeyFile file, LockedKey key, Strength strength) {
            this.file = file;
            this.key = key;
            this.strength = strength;
        }

        /// Unwraps the key; empty when the secret is a wrong one. Touches no file.
        public Optional<Open> open(Secret secret) {
            return key.unwrap(secret).map(data -> new Open(data, new Custody(file, data, key, strength)));
        }
    }

    /// There is no key.
    record Missing() implements KeyDoor {}

    /// The key file is there and is not whole.
    record Damaged() implements KeyDoor {}

    /// Looks at the key file of a folder, and finishes what a stopped change left.
    ///
    /// @param strength of passphrases that are chosen from now on
    /// @throws IOException when the disk does not let it be read
    static KeyDoor of(KeyFile file, Strength strength) throws IOException {
        file.settle();
        if (!file.exists()) {
            return new Missing();
        }
        return switch (file.read()) {
            case KeyForm.Open(DataKey key) -> new Open(key, new Custody(file, key, null, strength));
            case KeyForm.Locked(LockedKey key) -> new Locked(file, key, strength);
            case KeyForm.Damaged() -> new Damaged();
        };
    }

    /// Makes a key where there is none.
    ///
    /// @throws IOException when it cannot be written
    static Open create(KeyFile file, Strength strength) throws IOException {
        DataKey key = file.create();
        return new Open(key, new Custody(file, key, null, strength));
    }
}
