package org.watchword.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backups;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.DataLock;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.KeyFile;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Queries;
import org.watchword.records.register.Register;
import org.watchword.session.SessionId;

/// The way from a folder to open records, in the order in which it is safe: key, journal, erasures, register.
final class Starting {

    /// Kinds of events that are about the records themselves and not about what happened in a session.
    private static final Set<String> BOOKKEEPING =
            Set.of(Erasures.KIND, Restore.KIND, PuttingAway.PUT_AWAY.word(), PuttingAway.TAKEN_BACK.word());

    private final Path folder;
    private final Surroundings surroundings;
    private final List<Remark> remarks = new ArrayList<>();

    Starting(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
    }

    Opening open(DataLock lock) throws IOException {
        Exchange exchange = new Exchange(folder);
        exchange.finish();
        exchange.forget();
        KeyFile keyFile = new KeyFile(folder);
        if (!keyFile.exists() && holdsRecords()) {
            return new Opening.Unreadable(Opening.Why.KEY_MISSING);
        }
        Optional<DataKey> key = keyFile.exists() ? read(keyFile) : Optional.of(keyFile.create());
        if (key.isEmpty()) {
            return new Opening.Unreadable(Opening.Why.KEY_DAMAGED);
        }
        if (!Journal.fits(journalFolder(), key.get())) {
            return new Opening.Unreadable(Opening.Why.KEY_OF_OTHER_RECORDS);
        }
        return new Opening.Opened(open(lock, key.get()), remarks);
    }

    private Records open(DataLock lock, DataKey key) throws IOException {
        DirtyMarker marker = new DirtyMarker(folder);
        boolean halted = marker.stands();
        if (halted) {
            remarks.add(new Remark.NotClosed());
        }
        marker.raise();
        Survey survey = new Survey();
        Traces traces = new Traces(folder, key);
        traces.tell(survey.erasures);
        Set<UUID> told = survey.erasures.about();
        Journal journal = Journal.open(journalFolder(), key, surroundings.disk(), survey);
        try {
            if (!told.containsAll(survey.erasures.about())) {
                journal.read(survey.erasures.about(), survey.erasures::look);
            }
            return open(new Kept.Begun(lock, marker, journal), key, halted, survey);
        } catch (IOException notOpened) {
            journal.close();
            throw notOpened;
        }
    }

    private Records open(Kept.Begun begun, DataKey key, boolean halted, Survey survey) throws IOException {
        Journal journal = begun.journal();
        journal.atOpening().findings().forEach(finding -> remarks.add(new Remark.InJournal(finding)));
        if (survey.newer > 0) {
            remarks.add(new Remark.NewerEvents(survey.newer));
        }
        Backups backups = new Backups(folder.resolve("backups"), key);
        Traces traces = new Traces(folder, key);
        Register register = register(key, journal, halted, backups);
        try {
            traces.learn(survey.erasures);
            eraseAgain(survey.erasures, journal, register);
        } catch (IOException notErased) {
            register.close();
            throw notErased;
        }
        Kept kept = new Kept(
                begun.lock(),
                begun.marker(),
                journal,
                register,
                backups,
                traces,
                new Elsewhere(folder, key, surroundings.disk()));
        return new Records(kept, folder, surroundings);
    }

    private Register register(DataKey key, Journal journal, boolean halted, Backups backups) throws IOException {
        Register register = Register.open(
                Files.createDirectories(folder.resolve("register")),
                key,
                journal,
                halted,
                copying -> keepBeforeChange(backups, journal, copying));
        register.rebuilt().ifPresent(why -> remarks.add(new Remark.RegisterRebuilt(why)));
        return register;
    }

    /// What the open records are made of.
    record Kept(
            DataLock lock,
            DirtyMarker marker,
            Journal journal,
            Register register,
            Backups backups,
            Traces traces,
            Elsewhere elsewhere) {

        /// What is open before the register is.
        record Begun(DataLock lock, DirtyMarker marker, Journal journal) {}
    }

    /// What is learnt from the events while the journal is read for the first time.
    private static final class Survey implements Consumer<Entry> {

        private final Erasures erasures = new Erasures();
        private long newer;

        @Override
        public void accept(Entry entry) {
            erasures.accept(entry);
            if (!BOOKKEEPING.contains(entry.draft().kind()) && !EventCodec.knows(entry)) {
                newer++;
            }
        }
    }

    /// A halt in the middle of an erasing may leave a name in the journal, or in the register alone.
    private void eraseAgain(Erasures erasures, Journal journal, Register register) throws IOException {
        if (erasures.undone()) {
            remarks.add(new Remark.ErasedAgain(journal.erase(erasures.about(), erasures)));
        }
        Set<SessionId> stillNaming = new Queries(register).naming(erasures.people());
        if (!stillNaming.isEmpty()) {
            register.renew(stillNaming);
        }
    }

    private void keepBeforeChange(Backups backups, Journal journal, Register.Copying copying) throws IOException {
        if (backups.make(journal, copying, surroundings.clock().instant()) instanceof BackedUp.NotMade) {
            throw new IOException("no backup could be made before the register's tables are changed");
        }
    }

    private static Optional<DataKey> read(KeyFile file) {
        try {
            return Optional.of(file.read());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private boolean holdsRecords() {
        return Files.isDirectory(journalFolder()) || Files.isDirectory(folder.resolve("register"));
    }

    private Path journalFolder() {
        return folder.resolve("journal");
    }
}
