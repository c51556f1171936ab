package org.watchword.records.key;

/// A recovery key that is made and does not count yet: it does once it was typed back from the paper it was printed on,
/// so that nobody's records hang on a sheet that never came out of the printer.
public final class RecoveryDraft {

    private final Custody custody;
    private final RecoveryKey recovery;
    private final LockedKey next;

    RecoveryDraft(Custody custody, RecoveryKey recovery, LockedKey next) {
        this.custody = custody;
        this.recovery = recovery;
        this.next = next;
    }

    /// What is to be printed.
    public RecoveryKey key() {
        return recovery;
    }

    /// Keeps the key in its new form, if this is the key that was printed.
    ///
    /// @param typed as it was read from the paper
    public Change finish(RecoveryKey typed) {
        return typed.equals(recovery) ? custody.keep(next) : Change.WRONG_SECRET;
    }
}
