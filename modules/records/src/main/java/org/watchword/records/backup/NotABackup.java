package org.watchword.records.backup;

import java.io.IOException;

/// A file that is none of our backups, whatever its name says.
public final class NotABackup extends IOException {

    private static final long serialVersionUID = 1;

    NotABackup() {
        super("not a backup of ours");
    }
}
