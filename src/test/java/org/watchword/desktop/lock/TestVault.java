package org.watchword.desktop.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.records.key.Custody;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Strength;

/// Keys for tests: with the least that Argon2 can do, so that nothing waits. How long a usual one takes is measured
/// elsewhere.
public final class TestVault {

    static final String WORDS = "seven quiet herons wade";

    private static final Strength WEAK = new Strength(8, 1, 1);

    private TestVault() {}

    /// Locks records before they are opened for the first time; a folder that has a key is left as it is.
    public static void lockNew(Path data, String words) throws IOException {
        KeyFile file = new KeyFile(data);
        if (!file.exists()) {
            Files.createDirectories(data);
            lock(KeyDoor.create(file, WEAK).custody(), words);
        }
    }

    /// A key that lies open in a folder.
    static Custody open(Path folder) throws IOException {
        return KeyDoor.create(new KeyFile(folder), WEAK).custody();
    }

    /// Locks it.
    static RecoveryKey lock(Custody custody) {
        return lock(custody, WORDS);
    }

    private static RecoveryKey lock(Custody custody, String words) {
        RecoveryDraft draft = custody.lock(new Passphrase(words));
        draft.finish(draft.key());
        return draft.key();
    }
}
