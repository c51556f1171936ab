package org.watchword.desktop.lock;

import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

/// What an unlock page stands before: records that were never open in this run, or pages that were covered. Its calls
/// take a moment, and are made away from the window thread.
public interface Bolt {

    /// Whether this secret opens. Records that cannot be opened for another reason are the bolt's own business.
    boolean opens(Secret secret);

    /// Sets a new passphrase, after the recovery key has opened.
    Change renew(RecoveryKey known, Passphrase next);
}
