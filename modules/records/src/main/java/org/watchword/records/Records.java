package org.watchword.records;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.Backups;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.backup.KeptBackup;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.DataLock;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Reading;
import org.watchword.records.key.Custody;
import org.watchword.records.key.KeyInHand;
import org.watchword.records.key.Secret;
import org.watchword.records.register.Comparison;
import org.watchword.records.register.Follower;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Queries;
import org.watchword.records.register.Register;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;

/// Everything this laptop keeps: the journal, which is the truth, and the register, which answers questions. What
/// is acknowledged here is on the disk, whatever becomes of the program, the database or the battery.
///
/// Safe for use by several threads.
public final class Records implements AutoCloseable {

    /// A session begins only when so many bytes are free.
    public static final long ROOM_FOR_A_SESSION = 200L << 20;

    private final Starting.Kept kept;
    private final Path folder;
    private final Surroundings surroundings;
    private final Follower follower;
    private final Queries queries;
    private final BookKeeping book;
    private final ResultBook results;
    private final Forgetting forgetting;

    Records(Starting.Kept kept, Path folder, Surroundings surroundings) {
        this.kept = kept;
        this.folder = folder;
        this.surroundings = surroundings;
        this.follower = new Follower(kept.register());
        this.queries = new Queries(kept.register());
        this.book = new BookKeeping(kept.journal(), kept.book(), follower::follow);
        this.results = new ResultBook(kept, follower::follow);
        this.forgetting = new Forgetting(kept, follower, queries, results);
    }

    /// Opens a data folder of this laptop, or makes a new one.
    public static Opening open(Path folder) {
        return open(folder, Surroundings.REAL);
    }

    /// Opens a data folder, or makes a new one.
    public static Opening open(Path folder, Surroundings surroundings) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Register.mayLieIn(absolute)) {
            return new Opening.Unreadable(Opening.Why.FOLDER_NAME);
        }
        try {
            Optional<DataLock> taken = DataLock.take(absolute);
            if (taken.isEmpty()) {
                return new Opening.InUse();
            }
            DataLock lock = taken.get();
            return Starting.holding(lock, () -> new Starting(absolute, surroundings).open(lock));
        } catch (IOException disk) {
            return new Opening.Unreadable(Opening.Why.DISK_FAILED);
        }
    }

    /// Keeps what has happened in a session. When it answers [Keeping.Kept], the events are on the disk, forced.
    public Keeping append(SessionId session, List<SessionEvent> events, Instant at, ZoneId zone) {
        if (events.stream().anyMatch(Records::begins) && !roomForASession()) {
            return new Keeping.NotKept(Keeping.Why.TOO_LITTLE_ROOM);
        }
        List<Happened> happened = Happened.all(events, at, zone);
        List<Draft> drafts =
                happened.stream().map(each -> EventCodec.encode(session, each)).toList();
        if (!mayName() && drafts.stream().anyMatch(Records::names)) {
            return new Keeping.NotKept(Keeping.Why.NO_PASSPHRASE);
        }
        return switch (kept.journal().append(drafts)) {
            case Appended.NotKept notKept -> new Keeping.NotKept(Keeping.Why.of(notKept.why()));
            case Appended.Forced forced -> acknowledge(forced.entries(), happened);
        };
    }

    /// A session is begun when it is prepared, and again when its doors open, which may be another day.
    private static boolean begins(SessionEvent event) {
        return event instanceof SessionEvent.SessionPrepared || event instanceof SessionEvent.DoorsOpened;
    }

    private static boolean names(Draft draft) {
        return draft.personal() instanceof PersonalPart.Kept;
    }

    /// Whether somebody may be named in what is kept: only once the data key is locked behind a passphrase.
    public boolean mayName() {
        return kept.custody().locked();
    }

    /// The passphrase and the recovery key of these records.
    public Custody custody() {
        return kept.custody();
    }

    /// Opens the key of these records, also when they have been closed since, and other keys that lie open or that a
    /// secret opens.
    public Keyring keyring(Optional<? extends Secret> others) {
        DataKey own = kept.key();
        Keyring other = Keyring.with(() -> others);
        return each -> each.equals(folder) ? Optional.of(own) : other.open(each);
    }

    /// A place beside the records, in the same folder, for what is in no journal and no backup.
    public Path beside(String name) {
        return folder.resolve(name);
    }

    /// Seals what lies beside the records, with their key.
    public byte[] seal(byte[] open) {
        return kept.key().seal(open);
    }

    /// Opens what [#seal] sealed.
    ///
    /// @throws GeneralSecurityException when another key sealed it or a byte of it has changed
    public byte[] unseal(byte[] sealed) throws GeneralSecurityException {
        return kept.key().open(sealed);
    }

    /// What opens these records again in the run that has them open, without asking anybody.
    public Secret inHand() {
        return new KeyInHand(kept.key());
    }

    /// Looks a backup through, from one end to the other, before anything is closed or changed for it. It takes a
    /// moment: not for a window's thread.
    ///
    /// @param secret of the backup, when another key than the present one opens it
    public Looked look(Path backup, Optional<? extends Secret> secret) {
        return new Restore(folder, surroundings, keyring(secret)).look(backup);
    }

    /// Puts a session away, or takes it back.
    public Keeping put(SessionId session, PuttingAway putting, Instant at, ZoneId zone) {
        return switch (kept.journal().append(List.of(putting.draft(session, at, zone)))) {
            case Appended.NotKept notKept -> new Keeping.NotKept(Keeping.Why.of(notKept.why()));
            case Appended.Forced forced -> {
                follower.follow(forced.entries());
                yield new Keeping.Kept(List.of());
            }
        };
    }

    private Keeping acknowledge(List<Entry> entries, List<Happened> happened) {
        follower.follow(entries);
        List<Saved> saved = new ArrayList<>();
        for (Entry entry : entries) {
            saved.add(new Saved(entry.stamp().sequence(), entry.draft().kind(), happened.get(saved.size())));
        }
        return new Keeping.Kept(saved);
    }

    /// The address book, and what was left, promised and asked after sessions.
    public Book book() {
        return book.book();
    }

    /// Writes into the book: all of it or nothing. When it answers [Entered.Kept], it is on the disk, forced.
    /// The words of a comment that is taken back go for ever; when the disk fails at it, at the next start.
    public Entered keep(List<BookEvent> events, Instant at, ZoneId zone) {
        return forgetting.after(book.keep(events, at, zone), events, at);
    }

    /// What became of tests that people took for an authority.
    public ResultBook results() {
        return results;
    }

    /// Whether the disk has room to begin a session. A disk that does not say has.
    public boolean roomForASession() {
        return freeBytes().orElse(ROOM_FOR_A_SESSION) >= ROOM_FOR_A_SESSION;
    }

    /// How many bytes are free where the records lie; empty when the disk does not say.
    public OptionalLong freeBytes() {
        try {
            return OptionalLong.of(surroundings.disk().free(folder));
        } catch (IOException doesNotSay) {
            return OptionalLong.empty();
        }
    }

    /// What has happened in a session, from its first event; empty for one that this laptop does not know.
    ///
    /// @throws IOException when the journal cannot be read
    public List<Happened> history(SessionId session) throws IOException {
        List<Happened> history = new ArrayList<>();
        kept.journal()
                .read(Set.of(session.value()), entry -> EventCodec.decode(entry).ifPresent(history::add));
        return List.copyOf(history);
    }

    /// The register's answers, up to date with everything acknowledged before this call.
    ///
    /// @throws IOException when the register does not answer; the journal still holds everything
    public Queries ask() throws IOException {
        follower.catchUp();
        return queries;
    }

    /// Everybody whose name is still kept, the oldest session first. It reads the whole journal: not for a window's
    /// thread.
    ///
    /// @throws IOException when the journal cannot be read
    public List<KeptName> names() throws IOException {
        return forgetting.names();
    }

    /// What was changed in these records, by whom and when, without anybody's name.
    public Changes changes() {
        return new Changes(kept.journal(), this::book);
    }

    /// Forgets who somebody was, for ever, in the journal and in the register. That somebody was there still
    /// counts. The register's file holds no trace after it was closed; backups that do go after 35 days.
    ///
    /// @return whether the person was known by name until now
    /// @throws IOException when the files cannot be rewritten; opening them again finishes what was begun
    public boolean erase(SessionId session, PersonId person, Instant at) throws IOException {
        return erase(List.of(new PersonAt(session, person)), at) > 0;
    }

    /// Forgets several lines at once, as [#erase(SessionId, PersonId, Instant)] forgets one.
    ///
    /// @return how many entries of the journal lost their words
    /// @throws IOException when the files cannot be rewritten; opening them again finishes what was begun
    public int erase(Collection<PersonAt> lines, Instant at) throws IOException {
        return forgetting.erase(lines, at);
    }

    /// Forgets everybody whom these sessions name, for ever. Everybody still counts, and how many came from which
    /// organisation stays where five or more did.
    ///
    /// @return how many entries of the journal lost their words
    /// @throws IOException when the files cannot be rewritten; opening them again finishes what was begun
    public int anonymise(Set<SessionId> sessions, Instant at, ZoneId zone) throws IOException {
        follower.catchUp();
        return forgetting.anonymise(sessions, at, zone);
    }

    /// Forgets whom a session named for safeguarding, for ever; that it was settled stays.
    ///
    /// @return whether anybody was named until now
    /// @throws IOException when the files cannot be rewritten; opening them again finishes what was begun
    public boolean eraseSafeguarding(SessionId session, Instant at) throws IOException {
        return erase(List.of(PersonAt.safeguarding(session)), at) > 0;
    }

    /// Makes a backup, opens it, compares it, and lets older ones go that need not stay.
    public BackedUp backup() {
        try {
            follower.catchUp();
            Instant now = surroundings.clock().instant();
            Register register = kept.register();
            BackedUp made = kept.backups().make(kept.journal(), register::backUp, now);
            if (made instanceof BackedUp.Made) {
                kept.backups().tidy(now, lastErasure());
            }
            return made;
        } catch (IOException notWritten) {
            return new BackedUp.NotMade(BackedUp.Why.NOT_WRITTEN);
        }
    }

    /// Copies a backup to a second place that the trainer named, reads the copy back, and lets older copies go as it is
    /// done here. Whatever becomes of it, the backup on this laptop is untouched.
    public CopiedAway copyAway(Backup backup, Path place) {
        return kept.elsewhere().copy(backup, place, lastErasure());
    }

    /// The second place that the trainer named; empty when she named none.
    public Optional<Path> secondPlace() {
        return kept.elsewhere().named();
    }

    /// Names another second place, or none any more. What lies in the one before stays there.
    ///
    /// @throws IOException when the name cannot be kept
    public void nameSecondPlace(Optional<Path> place) throws IOException {
        kept.elsewhere().name(place);
    }

    /// Copies a backup to the second place that is named; empty when none is.
    public Optional<CopiedAway> copyAway(Backup backup) {
        return secondPlace().map(place -> copyAway(backup, place));
    }

    /// When the newest backup was made that was ever copied to the second place.
    public Optional<Instant> lastCopiedAway() {
        return kept.elsewhere().last();
    }

    /// The backups on this laptop with what they hold, newest first.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<KeptBackup> backups() throws IOException {
        return kept.backups().kept();
    }

    /// The copies in a second place, newest first; none when it is not there.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<KeptBackup> copiesIn(Path place) throws IOException {
        return kept.elsewhere().at(place).kept();
    }

    /// The newest backup that was made and found whole.
    ///
    /// @throws IOException when the folder of the backups cannot be listed
    public Optional<Backup> lastBackup() throws IOException {
        return kept.backups().all().stream().findFirst();
    }

    private Instant lastErasure() {
        Erasures erasures = new Erasures();
        kept.traces().tell(erasures);
        return erasures.last();
    }

    /// Reads everything once more: the journal's chain, every row of the register against it, the newest backup. A
    /// register with other rows is made anew at the next start.
    ///
    /// @throws IOException when the journal cannot be read or the register does not answer
    public Verified verify() throws IOException {
        follower.catchUp();
        Comparison comparison = new Comparison();
        Journal journal = kept.journal();
        Reading reading = journal.read(comparison);
        int differing = comparison.differing(kept.register()).size();
        if (differing > 0) {
            kept.register().suspect();
        }
        Backups backups = kept.backups();
        Optional<Backup> newest = backups.all().stream().findFirst();
        return new Verified(
                reading.count(),
                reading.lastSequence(),
                queries.counts().registerRows(),
                reading.findings(),
                differing,
                newest.orElse(null),
                newest.map(backups::holds).orElse(true));
    }

    private void closeRegister() throws IOException {
        try (Register _ = kept.register()) {
            follower.catchUp();
        }
    }

    /// Closes everything. The marker that it is open goes only when all of it went well.
    ///
    /// @throws IOException when something could not be closed; nothing acknowledged is lost by it
    @Override
    public void close() throws IOException {
        try (DataLock _ = kept.lock()) {
            try (Journal _ = kept.journal()) {
                follower.close();
                closeRegister();
            }
            kept.marker().lower();
        }
    }
}
