package org.watchword.records.key;

/// What opens locked records: the passphrase, or the recovery key that was printed when it was chosen.
public sealed interface Secret permits Passphrase, RecoveryKey {}
