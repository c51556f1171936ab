package org.watchword.desktop.backups;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.records.Looked;
import org.watchword.records.Records;
import org.watchword.records.Restored;
import org.watchword.records.key.Secret;

/// Tries secrets on a backup, away from the window thread. A backup that is damaged behind its lock is no wrong secret:
/// the trying ends, and what was found is told.
final class Trying {
    private final Records records;
    private final Path file;
    private volatile @Nullable Tried last;

    Trying(Records records, Path file) {
        this.records = records;
        this.file = file;
    }

    /// A secret, and what looking the backup through with it has shown.
    record Tried(Secret secret, Looked looked) {}

    /// Whether it need not be asked for any more.
    boolean opens(Secret secret) {
        Looked looked = records.look(file, Optional.of(secret));
        last = new Tried(secret, looked);
        return !(looked instanceof Looked.NotWhole(Restored.Why why) && why == Restored.Why.KEY_LOCKED);
    }

    Optional<Tried> last() {
        return Optional.ofNullable(last);
    }
}
