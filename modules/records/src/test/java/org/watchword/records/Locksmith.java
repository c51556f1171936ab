package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.records.journal.DataKey;
import org.watchword.records.key.Change;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Strength;

/// Opens the records of tests, behind a passphrase so that they may name people; a weak one, because it is asked for a
/// thousand times.
public final class Locksmith {

    public static final Passphrase PASSPHRASE = new Passphrase("seven quiet herons wade");

    /// The least that Argon2 can do.
    public static final Strength WEAK = new Strength(8, 1, 1);

    /// Opens whatever a test locked.
    public static final Keyring KEYS = folder -> Optional.of(key(folder));

    private Locksmith() {}

    /// Opens a folder with the passphrase of tests, which is set when there is none.
    public static Opening open(Path folder) {
        return open(folder, Surroundings.REAL);
    }

    /// The same in other surroundings.
    public static Opening open(Path folder, Surroundings surroundings) {
        Opening opening = Records.open(folder, new Surroundings(surroundings.disk(), surroundings.clock(), WEAK));
        Opening unlocked =
                opening instanceof Opening.Locked(LockedRecords records) ? records.open(PASSPHRASE) : opening;
        if (unlocked instanceof Opening.Opened opened && !opened.records().mayName()) {
            lock(opened.records());
        }
        return unlocked;
    }

    /// Locks records with the passphrase of tests.
    ///
    /// @return what would be printed
    public static RecoveryKey lock(Records records) {
        RecoveryDraft draft = records.custody().lock(PASSPHRASE);
        assertEquals(Change.DONE, draft.finish(draft.key()));
        return draft.key();
    }

    /// The key of a folder, open or locked by the passphrase of tests.
    public static DataKey key(Path folder) throws IOException {
        KeyDoor door = KeyDoor.of(new KeyFile(folder), WEAK);
        return door instanceof KeyDoor.Locked locked
                ? locked.open(PASSPHRASE).orElseThrow().key()
                : assertInstanceOf(KeyDoor.Open.class, door).key();
    }
}
