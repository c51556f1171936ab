package org.watchword.records.key;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.records.journal.DataKey;

/// The keeping of the data key while the records are open: whether it is locked away on the disk, and how it becomes
/// so.
/// Nothing here rewrites what the key has sealed. Safe for use by several threads; what takes a [Passphrase] takes a
/// second or two, on purpose.
public final class Custody {

    private final KeyFile file;
    private final DataKey key;
    private final Strength strength;
    private volatile @Nullable LockedKey locked;

    Custody(KeyFile file, DataKey key, @Nullable LockedKey locked, Strength strength) {
        this.file = file;
        this.key = key;
        this.locked = locked;
        this.strength = strength;
    }

    /// Whether the key lies on the disk in its locked form. As long as it does not, no names are kept.
    public boolean locked() {
        return locked != null;
    }

    /// Begins to lock the key away, which is done when the recovery key was typed back; until then nothing is written.
    ///
    /// @throws IllegalStateException when it is locked already
    public RecoveryDraft lock(Passphrase passphrase) {
        if (locked()) {
            throw new IllegalStateException("a passphrase is changed, not set a second time");
        }
        RecoveryKey recovery = RecoveryKey.random();
        return new RecoveryDraft(this, recovery, LockedKey.of(key, passphrase, recovery, strength));
    }

    /// Whether this secret opens these records: what a lock screen asks.
    public boolean opens(Secret secret) {
        LockedKey now = locked;
        return now != null && now.unwrap(secret).isPresent();
    }

    /// Changes the passphrase. The recovery key stays what it is.
    ///
    /// @param known the passphrase until now, or the recovery key
    public Change change(Secret known, Passphrase next) {
        LockedKey now = locked;
        return now == null || !opens(known) ? Change.WRONG_SECRET : keep(now.with(key, next, strength));
    }

    /// Begins to make a new recovery key; the one until now opens the records until this one was typed back.
    ///
    /// @return empty when the secret is a wrong one
    public Optional<RecoveryDraft> renewRecovery(Secret known) {
        LockedKey now = locked;
        if (now == null || !opens(known)) {
            return Optional.empty();
        }
        RecoveryKey recovery = RecoveryKey.random();
        return Optional.of(new RecoveryDraft(this, recovery, now.with(key, recovery)));
    }

    synchronized Change keep(LockedKey next) {
        try {
            file.replace(next);
            locked = next;
            return Change.DONE;
        } catch (IOException notWritten) {
            return Change.NOT_WRITTEN;
        }
    }
}
