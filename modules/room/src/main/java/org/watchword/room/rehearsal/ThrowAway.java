package org.watchword.room.rehearsal;

import java.io.IOException;
import java.util.UUID;
import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.room.Room;

/// Records that are thrown away after a rehearsal. They are locked like any that name people, behind a passphrase that
/// nobody will ever know.
public final class ThrowAway {

    private ThrowAway() {}

    /// Locks the records of a room that was just made.
    ///
    /// @throws IOException when the disk does not keep the locked key
    public static void lock(Room room) throws IOException {
        RecoveryDraft draft =
                room.records().custody().lock(new Passphrase(UUID.randomUUID().toString()));
        if (draft.finish(draft.key()) != Change.DONE) {
            throw new IOException("the disk did not keep the lock");
        }
    }
}
