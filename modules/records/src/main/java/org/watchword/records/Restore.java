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

    /// A backup that was looked through from one end to the other.
    private sealed interface Prepared {

        /// It can be brought back.
        ///
        /// @param withItsKey whether it is opened by a key file that came with it
        record Ready(Contents contents, Path making, DataKey key, boolean withItsKey) implements Prepared {}

        /// It cannot.
        record Refused(Restored.Why why) implements Prepared {}
    }

    /// Brings a backup back, from this folder's own backups or from anywhere else.
    public Restored bringBack(Path file) {
        try {
            Optional<DataLock> lock = DataLock.take(folder);
            if (lock.isEmpty()) {
                return new Restored.NotBroughtBack(Restored.Why.IN_USE);
            }
            try (DataLock _ = lock.get()) {
                exchange.finish();
                return underLock(file);
            }
        } catch (IOException failed) {
            return new Restored.NotBroughtBack(why(failed));
        }
    }

    private Restored underLock(Path file) throws IOException {
        try {
            return switch (prepare(file)) {
                case Prepared.Ready ready -> bringBack(ready, file);
                case Prepared.Refused(Restored.Why why) -> new Restored.NotBroughtBack(why);
            };
        } finally {
            exchange.forget();
        }
    }

    /// Looks a backup through and brings nothing back. The caller has the folder open.
    Looked look(Path file) {
        try {
            return switch (prepare(file)) {
                case Prepared.Ready ready -> new Looked.Whole(ready.contents());
                case Prepared.Refused(Restored.Why why) -> new Looked.NotWhole(why);
            };
        } catch (IOException failed) {
            return new Looked.NotWhole(why(failed));
        } finally {
            exchange.forget();
        }
    }

    private Restored.Why why(IOException failed) {
        if (failed instanceof NotABackup) {
            return Restored.Why.NOT_A_BACKUP;
        }
        return room(SPARE) ? Restored.Why.DISK_FAILED : Restored.Why.NO_ROOM;
    }

    private Prepared prepare(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Prepared.Refused(Restored.Why.NOT_A_BACKUP);
        }
        if (!room(2 * Files.size(file) + SPARE)) {
            return new Prepared.Refused(Restored.Why.NO_ROOM);
        }
        Unpacked unpacked = Unpacked.of(file, exchange.making());
        if (!unpacked.whole()) {
            return new Prepared.Refused(Restored.Why.DAMAGED);
        }
        List<Path> locks = new ArrayList<>();
        Optional.of(folder.resolve("data.key")).filter(Files::exists).ifPresent(locks::add);
        unpacked.keyFile().ifPresent(locks::add);
        return locks.isEmpty() ? new Prepared.Refused(Restored.Why.KEY_MISSING) : tryKeys(unpacked, locks);
    }

    /// The present key is tried first; a key that came with the backup is for a laptop that has none, or another.
    private Prepared tryKeys(Unpacked unpacked, List<Path> locks) throws IOException {
        Restored.Why answer = Restored.Why.KEY_DAMAGED;
        for (Path lock : locks) {
            Optional<DataKey> key = Optional.empty();
            try {
                key = keys.open(lock.resolveSibling("").normalize());
                answer = key.isEmpty() ? Restored.Why.KEY_LOCKED : answer;
            } catch (IOException damaged) {
                continue;
            }
            if (key.isEmpty()) {
                continue;
            }
            switch (unpacked.inspect(key.get())) {
                case Inspected.Whole(Contents contents) -> {
                    boolean own = lock.startsWith(unpacked.folder());
                    return new Prepared.Ready(contents, unpacked.folder(), key.get(), own);
                }
                case Inspected.Damaged _ -> {
                    return new Prepared.Refused(Restored.Why.DAMAGED);
                }
                case Inspected.OtherKey _ -> answer = Restored.Why.KEY_OF_OTHER_RECORDS;
            }
        }
        return new Prepared.Refused(answer);
    }

    private Restored bringBack(Prepared.Ready ready, Path file) throws IOException {
        Folders.delete(ready.making().resolve("register"));
        Files.deleteIfExists(ready.making().resolve("contents"));
        if (!ready.withItsKey()) {
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
    private int begin(Prepared.Ready ready, Erasures known, int epoch) throws IOException {
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
}
