package org.watchword.records;

import java.util.List;

/// What came of opening a data folder.
public sealed interface Opening {

    /// It is open. The remarks say what was noticed on the way; none of them is a reason to stop.
    record Opened(Records records, List<Remark> remarks) implements Opening {
        public Opened {
            remarks = List.copyOf(remarks);
        }
    }

    /// A passphrase or the recovery key is asked for. Nothing was touched; the door is to be used or closed.
    record Locked(LockedRecords records) implements Opening {}

    /// The passphrase or the recovery key is not the one of these records, which are whole and still locked: try again.
    record WrongSecret() implements Opening {}

    /// Another copy of the program has it open: go there instead.
    record InUse() implements Opening {}

    /// It cannot be opened, and nothing in it was changed.
    record Unreadable(Why why) implements Opening {}

    /// Why a folder cannot be opened.
    enum Why {
        /// There are records and no key to open them: put `data.key` back, from where it was copied to.
        KEY_MISSING,
        /// The key file is there and is not whole: put back a copy of it.
        KEY_DAMAGED,
        /// The key is whole but these records were sealed with another one.
        KEY_OF_OTHER_RECORDS,
        /// Its name holds a semicolon, behind which the database would read settings: choose another folder.
        FOLDER_NAME,
        /// The disk does not let the folder be read and written.
        DISK_FAILED
    }
}
