package org.watchword.room;

import java.util.List;
import org.watchword.records.Opening;
import org.watchword.records.Remark;

/// What came of opening a room.
public sealed interface RoomOpening {

    /// It is open. The remarks say what was noticed on the way; none of them is a reason to stop.
    record Opened(Room room, List<Remark> remarks) implements RoomOpening {
        public Opened {
            remarks = List.copyOf(remarks);
        }
    }

    /// A passphrase or the recovery key is asked for.
    record Locked(LockedRoom room) implements RoomOpening {}

    /// That was not the passphrase or the recovery key of these records, which are whole and still locked: try again.
    record WrongSecret() implements RoomOpening {}

    /// Another window has this data open: go there instead.
    record InUse() implements RoomOpening {}

    /// The records cannot be opened, and nothing in them was changed.
    record Unreadable(Opening.Why why) implements RoomOpening {}
}
