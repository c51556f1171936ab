package org.watchword.records.key;

import java.util.HexFormat;
import java.util.Optional;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Randomness;

/// The data key as it lies on a disk once there is a passphrase: wrapped twice, so that either secret opens it, and
/// either can be changed without the other and without touching what the data key sealed.
///
/// @param strength of the way from the passphrase to its wrapping key
/// @param salt random, as hexadecimal characters
/// @param byPassphrase the wrapped key, as hexadecimal characters
/// @param byRecovery the wrapped key, as hexadecimal characters
record LockedKey(Strength strength, String salt, String byPassphrase, String byRecovery) {

    static final int SALT_BYTES = 16;
    static final int WRAPPED_BYTES = 40;

    static LockedKey of(DataKey key, Passphrase passphrase, RecoveryKey recovery, Strength strength) {
        String wrapped = Wrapping.under(recovery).wrap(key);
        return new LockedKey(strength, "", "", wrapped).with(key, passphrase, strength);
    }

    /// The same key under another passphrase.
    LockedKey with(DataKey key, Passphrase next, Strength now) {
        byte[] fresh = Randomness.bytes(SALT_BYTES);
        String wrapped = Wrapping.under(next, fresh, now).wrap(key);
        return new LockedKey(now, HexFormat.of().formatHex(fresh), wrapped, byRecovery);
    }

    /// The same key under another recovery key.
    LockedKey with(DataKey key, RecoveryKey next) {
        return new LockedKey(strength, salt, byPassphrase, Wrapping.under(next).wrap(key));
    }

    /// The key, or empty when it is another secret. With a passphrase this takes as long as it was made to take.
    /// A key in hand is taken at its word: the journal tells at once whether it is the right one.
    Optional<DataKey> unwrap(Secret secret) {
        return switch (secret) {
            case Passphrase passphrase ->
                Wrapping.under(passphrase, HexFormat.of().parseHex(salt), strength)
                        .unwrap(byPassphrase);
            case RecoveryKey recovery -> Wrapping.under(recovery).unwrap(byRecovery);
            case KeyInHand(DataKey known) -> Optional.of(known);
        };
    }
}
