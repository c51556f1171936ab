package org.watchword.records.register;

/// Why a register was built anew from the journal. Nothing is lost by it; the file as it was is kept aside.
public enum Rebuilt {
    /// There was no file although there were events.
    MISSING,
    /// The file would not open.
    WOULD_NOT_OPEN,
    /// It followed another history than the journal tells.
    DIFFERED
}
