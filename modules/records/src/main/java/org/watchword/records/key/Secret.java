package org.watchword.records.key;

/// What opens locked records: the passphrase, the recovery key that was printed when it was chosen, or the data key
/// itself where a run of the program holds it already.
public sealed interface Secret permits Passphrase, RecoveryKey, KeyInHand {}
