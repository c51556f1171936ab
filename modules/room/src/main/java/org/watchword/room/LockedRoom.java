package org.watchword.room;

import java.io.IOException;
import java.util.function.Function;
import org.watchword.records.LockedRecords;
import org.watchword.records.Opening;
import org.watchword.records.key.Secret;

/// A room whose records wait for their passphrase. Nobody else can open them meanwhile.
public final class LockedRoom implements AutoCloseable {

    private final LockedRecords records;
    private final Function<Opening, RoomOpening> enter;

    LockedRoom(LockedRecords records, Function<Opening, RoomOpening> enter) {
        this.records = records;
        this.enter = enter;
    }

    /// Opens it; takes a second or two, on purpose. After [RoomOpening.WrongSecret] it may be tried again, after
    /// anything else this is done with.
    public RoomOpening open(Secret secret) {
        return enter.apply(records.open(secret));
    }

    /// Leaves it locked.
    ///
    /// @throws IOException when the folder cannot be let go
    @Override
    public void close() throws IOException {
        records.close();
    }
}
