package org.watchword.records;

import java.io.IOException;
import org.watchword.records.journal.DataLock;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.Secret;

/// The records of a folder behind their passphrase. Holds the folder, so that no second copy of the program opens it
/// meanwhile; opening them hands that on, closing gives it back.
public final class LockedRecords implements AutoCloseable {

    private final DataLock lock;
    private final KeyDoor.Locked door;
    private final Starting starting;

    LockedRecords(DataLock lock, KeyDoor.Locked door, Starting starting) {
        this.lock = lock;
        this.door = door;
        this.starting = starting;
    }

    /// Opens them. After [Opening.WrongSecret] it may be tried again; after anything else this is done with.
    public Opening open(Secret secret) {
        return door.open(secret).map(this::open).orElseGet(Opening.WrongSecret::new);
    }

    private Opening open(KeyDoor.Open key) {
        try {
            return Starting.holding(lock, () -> starting.open(lock, key));
        } catch (IOException disk) {
            return new Opening.Unreadable(Opening.Why.DISK_FAILED);
        }
    }

    /// Leaves them locked.
    ///
    /// @throws IOException when the folder cannot be let go
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
