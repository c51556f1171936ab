package org.watchword.records.register;

/// Why a register was built anew from the journal. The file as it was is kept aside.
public enum Rebuilt {
    /// There was no file although there were events.
    MISSING,
    /// The file would not open.
    WOULD_NOT_OPEN,
    /// A page of it could not be read, or not be trusted, when it was last open.
    DAMAGED,
    /// It followed another history than the journal tells.
    DIFFERED,
    /// It had followed events that the journal does not hold any more: the end of the journal is lost, as when an older
    /// copy of it was put back. The file kept aside is the only place where they stand.
    AHEAD
}
