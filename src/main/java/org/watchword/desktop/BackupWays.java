package org.watchword.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.watchword.desktop.backups.BackupsScreen;
import org.watchword.desktop.lock.Bolt;
import org.watchword.desktop.lock.UnlockScreen;
import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

/// The ways from the backups in the settings: to a file, to the secret of a backup, and to other records.
///
/// @param bringBack closes the records, brings a backup back and opens them again
record BackupWays(House house, Edges edges, TrainerWindow window, BiConsumer<Path, Optional<Secret>> bringBack) {

    BackupsScreen.Doors doors(Path data, BooleanSupplier sessionOpen) {
        return new BackupsScreen.Doors(data, edges.open(), sessionOpen, this::unlock, bringBack);
    }

    /// The settings stay behind it, as they are.
    private void unlock(BackupsScreen.Attempts attempts) {
        UnlockScreen.Doors doors = UnlockScreen.Doors.beforeABackup(
                () -> {
                    window.asBefore();
                    attempts.opened().run();
                },
                () -> {
                    attempts.leave().run();
                    window.asBefore();
                },
                house.texts());
        window.ask(new UnlockScreen(new OfABackup(attempts), house.chores(), house.texts(), doors).view());
    }

    /// A backup keeps the secrets that it has.
    private record OfABackup(BackupsScreen.Attempts attempts) implements Bolt {
        @Override
        public boolean opens(Secret secret) {
            return attempts.opens().test(secret);
        }

        @Override
        public Change renew(RecoveryKey known, Passphrase next) {
            return Change.WRONG_SECRET;
        }
    }
}
