package org.watchword.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.records.backup.Contents;
import org.watchword.records.backup.Folders;
import org.watchword.records.backup.Inspected;
import org.watchword.records.backup.NotABackup;
import org.watchword.records.backup.Unpacked;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.DataLock;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Reading;

/// Brings a backup back into a data folder that nobody has open. A halt at any moment leaves either the present records
/// or those of the backup; the present ones are set aside and nothing of them is deleted.
///
/// Only the backup's journal is taken: the register is made anew from it at the next opening, so that no database file
/// that lay somewhere else is ever worked with.
public final class Restore {

    /// The event with which the journal says that it was brought back.
    static final String KIND = "records-restored";

    /// The records themselves, where an event names its session.
    private static final UUID NO_SESSION = new UUID(0, 0);

    /// What else is written while a backup is made ready.
    private static final long SPARE = 16L << 20;

    private final Path folder;
    private final Surroundings surroundings;
    private final Keyring keys;
    private final Exchange exchange;

    /// Into a data folder.
    ///
    /// @param keys opens key files
    public Restore(Path folder, Surroundings surroundings, Keyring keys) {
        this.folder = folder.toAbsolutePath().normalize();
        this.surroundings = surroundings;
        this.keys = keys;
        this.exchange = new Exchange(this.folder);
    }

    /// A backup that was looked through, and the key that opens it.
    private record Ready(Contents contents, Path making, DataKey key) {}

    /// Brings a backup back, from this folder's own backups or from anywhere else.
    public Restored bringBack(Path file) {
        try {
            Optional<DataLock> lock = DataLock.take(folder);
            if (lock.isEmpty()) {
                return refused(Restored.Why.IN_USE);
            }
            try (DataLock _ = lock.get()) {
                return underLock(file);
            }
        } catch (NotABackup another) {
            return refused(Restored.Why.NOT_A_BACKUP);
        } catch (IOException failed) {
            return refused(room(SPARE) ? Restored.Why.DISK_FAILED : Restored.Why.NO_ROOM);
        }
    }

    private Restored underLock(Path file) throws IOException {
        exchange.finish();
        if (!Files.isRegularFile(file)) {
            return refused(Restored.Why.NOT_A_BACKUP);
        }
        if (!room(2 * Files.size(file) + SPARE)) {
            return refused(Restored.Why.NO_ROOM);
        }
        try {
            Unpacked unpacked = Unpacked.of(file, exchange.making());
            List<Path> locks = new ArrayList<>();
            Optional.of(folder.resolve("data.key")).filter(Files::exists).ifPresent(locks::add);
            unpacked.keyFile().ifPresent(locks::add);
            return locks.isEmpty() ? refused(Restored.Why.KEY_MISSING) : tryKeys(unpacked, locks, file);
        } finally {
            exchange.forget();
        }
    }

    /// The present key is tried first; a key that came with the backup is for a laptop that has none, or another.
    private Restored tryKeys(Unpacked unpacked, List<Path> locks, Path file) throws IOException {
        Restored answer = refused(Restored.Why.KEY_DAMAGED);
        for (Path lock : locks) {
            Optional<DataKey> key = Optional.empty();
            try {
                key = keys.open(lock.resolveSibling("").normalize());
                answer = key.isEmpty() ? refused(Restored.Why.KEY_LOCKED) : answer;
            } catch (IOException damaged) {
                continue;
            }
            if (key.isEmpty()) {
                continue;
            }
            switch (unpacked.inspect(key.get())) {
                case Inspected.Whole(Contents contents) -> {
                    boolean own = lock.startsWith(unpacked.folder());
                    return bringBack(new Ready(contents, unpacked.folder(), key.get()), own, file);
                }
                case Inspected.Damaged _ -> {
                    return refused(Restored.Why.DAMAGED);
                }
                case Inspected.OtherKey _ -> answer = refused(Restored.Why.KEY_OF_OTHER_RECORDS);
            }
        }
        return answer;
    }

    private Restored bringBack(Ready ready, boolean withItsKey, Path file) throws IOException {
        Folders.delete(ready.making().resolve("register"));
        Files.deleteIfExists(ready.making().resolve("contents"));
        if (!withItsKey) {
            Files.deleteIfExists(ready.making().resolve("data.key"));
        }
        Erasures known = new Erasures();
        int epoch = presentEpoch(ready.key(), known);
        new ErasureLedger(folder, ready.key()).tell(known);
        new ErasureLedger(file.toAbsolutePath().resolveSibling("").normalize(), ready.key()).tell(known);
        int erased = begin(ready, known, epoch);
        Path aside = exchange.decide(surroundings.clock().instant());
        return new Restored.BroughtBack(ready.contents(), aside, erased);
    }

    /// Reads whom the present journal knows to be erased; whatever it is like, it is no obstacle.
    ///
    /// @return its epoch, or 0 when it tells nothing
    private int presentEpoch(DataKey key, Erasures known) {
        try {
            Path journal = folder.resolve("journal");
            return Files.isDirectory(journal)
                    ? Reading.of(journal, key, known)
                            .last()
                            .map(last -> last.stamp().epoch())
                            .orElse(0)
                    : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /// Begins the new epoch, with everybody erased who is known to be.
    private int begin(Ready ready, Erasures known, int epoch) throws IOException {
        Erasures own = new Erasures();
        try (Journal journal = Journal.open(ready.making().resolve("journal"), ready.key(), surroundings.disk(), own)) {
            journal.beginEpochAfter(epoch);
            List<Draft> drafts = new ArrayList<>(List.of(mark(ready.contents())));
            known.all().stream()
                    .filter(erased -> !own.people().contains(erased.person()))
                    .forEach(erased -> drafts.add(erased.draft()));
            if (!(journal.append(drafts) instanceof Appended.Forced)) {
                throw new IOException("the disk did not keep the new epoch");
            }
            known.all().forEach(own::add);
            return journal.erase(own);
        }
    }

    private Draft mark(Contents contents) {
        String payload = "{\"sequence\":" + contents.lastSequence() + "}";
        return new Draft(
                NO_SESSION,
                KIND,
                1,
                surroundings.clock().instant(),
                ZoneOffset.UTC.getId(),
                payload,
                new PersonalPart.None());
    }

    private boolean room(long bytes) {
        try {
            return surroundings.disk().free(folder) >= bytes;
        } catch (IOException doesNotSay) {
            return true;
        }
    }

    private static Restored refused(Restored.Why why) {
        return new Restored.NotBroughtBack(why);
    }
}
