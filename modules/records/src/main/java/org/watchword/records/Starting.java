package org.watchword.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backups;
import org.watchword.records.event.BookCodec;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.DataLock;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.Custody;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Queries;
import org.watchword.records.register.Register;
import org.watchword.records.register.Retelling;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.result.AllResults;
import org.watchword.session.result.ResultEvent;

/// The way from a folder to open records, in the order in which it is safe: key, journal, erasures, register.
final class Starting {

    /// Kinds of events that are about the records themselves and not about what happened in a session.
    private static final Set<String> BOOKKEEPING =
            Set.of(Erasures.KIND, Restore.KIND, PuttingAway.PUT_AWAY.word(), PuttingAway.TAKEN_BACK.word());

    private final Path folder;
    private final Surroundings surroundings;
    private final KeyFile keyFile;
    private final List<Remark> remarks = new ArrayList<>();

    Starting(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.keyFile = new KeyFile(folder);
    }

    /// A way of opening.
    @FunctionalInterface
    interface Way {
        Opening open() throws IOException;
    }

    /// Opens by some way, and lets the folder go unless the records, open or still locked, hold it now.
    static Opening holding(DataLock lock, Way way) throws IOException {
        boolean held = false;
        try {
            Opening opening = way.open();
            held = opening instanceof Opening.Opened || opening instanceof Opening.Locked;
            return opening;
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    /// Opens what needs no secret. A folder that does is left as it is.
    Opening open(DataLock lock) throws IOException {
        Exchange exchange = new Exchange(folder);
        exchange.finish();
        exchange.forget();
        return switch (KeyDoor.of(keyFile, surroundings.strength())) {
            case KeyDoor.Open open -> open(lock, open);
            case KeyDoor.Locked locked -> new Opening.Locked(new LockedRecords(lock, locked, this));
            case KeyDoor.Damaged() -> new Opening.Unreadable(Opening.Why.KEY_DAMAGED);
            case KeyDoor.Missing() ->
                holdsRecords()
                        ? new Opening.Unreadable(Opening.Why.KEY_MISSING)
                        : open(lock, KeyDoor.create(keyFile, surroundings.strength()));
        };
    }

    /// Opens with the key in hand.
    Opening open(DataLock lock, KeyDoor.Open door) throws IOException {
        if (!Journal.fits(journalFolder(), door.key())) {
            return new Opening.Unreadable(Opening.Why.KEY_OF_OTHER_RECORDS);
        }
        DirtyMarker marker = new DirtyMarker(folder);
        boolean halted = marker.stands();
        if (halted) {
            remarks.add(new Remark.NotClosed());
        }
        marker.raise();
        Survey survey = new Survey(Register.isMissing(registerFolder(), door.key()));
        Traces traces = new Traces(folder, door.key());
        traces.tell(survey.erasures);
        Set<UUID> told = survey.erasures.about();
        Journal journal = Journal.open(journalFolder(), door.key(), surroundings.disk(), survey);
        try {
            if (!told.containsAll(survey.erasures.about())) {
                journal.read(survey.erasures.about(), survey.erasures::look);
            }
            Records records = open(new Kept.Begun(lock, marker, journal), door, halted, survey);
            return new Opening.Opened(records, remarks);
        } catch (IOException notOpened) {
            journal.close();
            throw notOpened;
        }
    }

    private Records open(Kept.Begun begun, KeyDoor.Open door, boolean halted, Survey survey) throws IOException {
        Journal journal = begun.journal();
        remark(journal, survey);
        DataKey key = door.key();
        Backups backups = new Backups(folder.resolve("backups"), key, keyFile);
        Traces traces = new Traces(folder, key);
        Register register = register(key, new Register.JustOpened(journal, survey.told), halted, backups);
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
                new Elsewhere(folder, key, surroundings.disk()),
                door.custody(),
                key,
                Book.EMPTY.after(survey.erasures.without(survey.bookEvents)),
                survey.results());
        return new Records(kept, folder, surroundings);
    }

    private void remark(Journal journal, Survey survey) {
        journal.atOpening().findings().forEach(finding -> remarks.add(new Remark.InJournal(finding)));
        if (survey.newer > 0) {
            remarks.add(new Remark.NewerEvents(survey.newer));
        }
    }

    private Register register(DataKey key, Register.JustOpened opened, boolean halted, Backups backups)
            throws IOException {
        Register register = Register.open(
                Files.createDirectories(registerFolder()),
                key,
                opened,
                halted,
                copying -> keepBeforeChange(backups, opened.journal(), copying));
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
            Elsewhere elsewhere,
            Custody custody,
            DataKey key,
            Book book,
            AllResults results) {

        /// What is open before the register is.
        record Begun(DataLock lock, DirtyMarker marker, Journal journal) {}
    }

    /// What is learnt from the events while the journal is read for the first time.
    private static final class Survey implements Consumer<Entry> {

        private final Erasures erasures = new Erasures();
        private final List<BookEvent> bookEvents = new ArrayList<>();
        private final Map<SessionId, List<ResultEvent>> resultEvents = new LinkedHashMap<>();
        private final Optional<Retelling> told;
        private long newer;

        Survey(boolean registerIsMissing) {
            told = registerIsMissing ? Optional.of(new Retelling()) : Optional.empty();
        }

        @Override
        public void accept(Entry entry) {
            told.ifPresent(all -> all.accept(entry));
            erasures.accept(entry);
            BookCodec.decode(entry).ifPresent(bookEvents::add);
            SessionId session = new SessionId(entry.draft().session());
            ResultCodec.decode(entry)
                    .ifPresent(event -> resultEvents
                            .computeIfAbsent(session, _ -> new ArrayList<>())
                            .add(event));
            boolean ours =
                    BOOKKEEPING.contains(entry.draft().kind()) || BookCodec.knows(entry) || ResultCodec.knows(entry);
            if (!ours && !EventCodec.knows(entry)) {
                newer++;
            }
        }

        /// Whoever was erased is erased here too, also when the journal has to be rewritten for it yet.
        AllResults results() {
            AllResults all = AllResults.NONE;
            for (Map.Entry<SessionId, List<ResultEvent>> each : resultEvents.entrySet()) {
                all = all.after(each.getKey(), each.getValue());
            }
            return all.without(erasures.people());
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

    private boolean holdsRecords() {
        return Files.isDirectory(journalFolder()) || Files.isDirectory(registerFolder());
    }

    private Path registerFolder() {
        return folder.resolve("register");
    }

    private Path journalFolder() {
        return folder.resolve("journal");
    }
}
