package org.watchword.records;

import org.watchword.records.backup.Contents;

/// What looking a backup through has shown. Nothing was changed by it.
public sealed interface Looked {

    /// It is whole, and can be brought back.
    record Whole(Contents contents) implements Looked {}

    /// It cannot be brought back like this. With [Restored.Why#KEY_LOCKED] nothing at hand opens it, neither the
    /// present key nor the secret that was given: ask for another one.
    record NotWhole(Restored.Why why) implements Looked {}
}
