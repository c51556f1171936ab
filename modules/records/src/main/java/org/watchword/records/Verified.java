package org.watchword.records;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.records.backup.Backup;
import org.watchword.records.journal.Finding;

/// What a check of everything that is kept found.
///
/// @param events in the journal
/// @param lastSequence of the journal
/// @param registerRows lines of the registers: a person, or the count of a band
/// @param findings what is wrong with the journal's files or its chain
/// @param differingSessions how many sessions the register tells otherwise than the journal
/// @param newestBackupOrNull use [#newestBackup]
/// @param backupHolds whether the newest backup opens and holds; true when there is none yet
public record Verified(
        long events,
        long lastSequence,
        long registerRows,
        List<Finding> findings,
        int differingSessions,
        @Nullable Backup newestBackupOrNull,
        boolean backupHolds) {

    public Verified {
        findings = List.copyOf(findings);
    }

    /// The newest backup, if there is one.
    public Optional<Backup> newestBackup() {
        return Optional.ofNullable(newestBackupOrNull);
    }

    /// Whether everything is as it should be.
    public boolean holds() {
        return findings.isEmpty() && differingSessions == 0 && backupHolds;
    }
}
