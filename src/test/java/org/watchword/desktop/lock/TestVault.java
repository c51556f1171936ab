package org.watchword.desktop.lock;

import java.io.IOException;
import java.nio.file.Path;
import org.watchword.records.key.Custody;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Strength;

/// Keys for the tests of pages: weak ones, so that nothing waits.
final class TestVault {

    static final String WORDS = "seven quiet herons wade";

    private static final Strength WEAK = new Strength(8, 1, 1);

    private TestVault() {}

    /// A key that lies open in a folder.
    static Custody open(Path folder) throws IOException {
        return KeyDoor.create(new KeyFile(folder), WEAK).custody();
    }

    /// Locks it.
    static RecoveryKey lock(Custody custody) {
        RecoveryDraft draft = custody.lock(new Passphrase(WORDS));
        draft.finish(draft.key());
        return draft.key();
    }
}
