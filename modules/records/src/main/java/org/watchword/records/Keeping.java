package org.watchword.records;

import java.util.List;
import org.watchword.records.journal.Appended;

/// What became of events that were to be kept.
public sealed interface Keeping {

    /// All of them are on the disk, in this order.
    record Kept(List<Saved> saved) implements Keeping {
        public Kept {
            saved = List.copyOf(saved);
        }
    }

    /// None of them is kept; everything kept before still is.
    record NotKept(Why why) implements Keeping {}

    /// Why nothing was kept.
    enum Why {
        /// Make room on the disk, then try again.
        DISK_FULL,
        /// The disk does not answer as it should: a pulled stick, another program that holds the file, a failing disk.
        DISK_FAILED,
        /// A session begins only with room for it: [Records#ROOM_FOR_A_SESSION] bytes. Make room, then try again.
        TOO_LITTLE_ROOM,
        /// Somebody would be named, and there is no passphrase yet: choose one ([Records#custody]), or keep numbers
        /// only.
        NO_PASSPHRASE;

        static Why of(Appended.Why why) {
            return switch (why) {
                case DISK_FULL -> DISK_FULL;
                case DISK_FAILED -> DISK_FAILED;
            };
        }
    }
}
