package org.watchword.room;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.OwnSheet;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.records.Entered;
import org.watchword.records.Keeping;
import org.watchword.records.LockedRecords;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Saved;
import org.watchword.records.Surroundings;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.journal.Disk;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Scope;
import org.watchword.records.register.SessionRow;
import org.watchword.room.changes.ChangeDesk;
import org.watchword.room.names.NameDesk;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.Happened;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.tables.Table;

/// Everything a trainer does, without a window: the library and the records of one data folder, the sessions that are
/// prepared, run, carried on with and ended, and what is printed. The windows and the command line both stand on it.
public final class Room implements AutoCloseable {

    private final OpenLibrary library;
    private final Records records;
    private final Clock clock;
    private final Consumer<Throwable> unexpected;
    private final PrintDesk prints = new PrintDesk();
    private final List<Consumer<Saved>> tickers = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable OpenSession> running = new AtomicReference<>();
    private final AtomicReference<@Nullable Companion> beside = new AtomicReference<>();

    private Room(OpenLibrary library, Records records, Clock clock, Consumer<Throwable> unexpected) {
        this.library = library;
        this.records = records;
        this.clock = clock;
        this.unexpected = unexpected;
    }

    /// Opens a data folder, or makes a new one, and meanwhile reads the library, the trainer's own over what was
    /// shipped.
    ///
    /// @param shipped as [ShippedLibrary#find] found it
    /// @param clock the time and zone that are saved with everything that happens
    /// @param unexpected is told of failures that nobody planned for
    public static RoomOpening open(DataFolder data, Path shipped, Clock clock, Consumer<Throwable> unexpected) {
        return open(data, shipped, Disk.REAL, clock, unexpected);
    }

    /// The same on a disk that a test can fill.
    public static RoomOpening open(
            DataFolder data, Path shipped, Disk disk, Clock clock, Consumer<Throwable> unexpected) {
        CompletableFuture<OpenLibrary> reading = CompletableFuture.supplyAsync(() -> OpenLibrary.of(shipped, data));
        return new Entrance(reading, clock, unexpected).enter(Records.open(data.path(), new Surroundings(disk, clock)));
    }

    /// What a room needs besides its records, while they are being opened.
    private record Entrance(CompletableFuture<OpenLibrary> library, Clock clock, Consumer<Throwable> unexpected) {

        RoomOpening enter(Opening opening) {
            return switch (opening) {
                case Opening.InUse() -> new RoomOpening.InUse();
                case Opening.Unreadable(Opening.Why why) -> new RoomOpening.Unreadable(why);
                case Opening.Locked(LockedRecords records) ->
                    new RoomOpening.Locked(new LockedRoom(records, this::enter));
                case Opening.WrongSecret() -> new RoomOpening.WrongSecret();
                case Opening.Opened(Records records, var remarks) ->
                    new RoomOpening.Opened(new Room(library.join(), records, clock, unexpected), remarks);
            };
        }
    }

    /// What can be taught, as it stood when the room was opened or last looked again.
    public Library library() {
        return library.get();
    }

    /// Where the library lies that came with the program.
    public Path shipped() {
        return library.shipped();
    }

    /// Reads the library again when the trainer's own content has changed, so that what is new is offered at once. A
    /// session that runs keeps its slides.
    public void lookAgain() {
        library.lookAgain();
    }

    /// The records of this laptop: lists, exports, `verify`, backups.
    public Records records() {
        return records;
    }

    /// The clock whose time is saved with everything that happens.
    public Clock clock() {
        return clock;
    }

    /// The slides of a session's deck in its area. Empty when the library no longer has the deck with these very
    /// slides;
    /// words may have been mended since the session was prepared, which `hash` tells.
    public Optional<DeckPlan> plan(SessionSetup setup) {
        DeckOutline deck = setup.deck();
        List<String> keys = deck.slides().stream().map(SlideOutline::key).toList();
        return library()
                .plan(deck.deckId(), deck.language(), new Area(setup.area()))
                .filter(plan -> DeckOutline.of(plan).slides().stream()
                        .map(SlideOutline::key)
                        .toList()
                        .equals(keys));
    }

    /// Tells `ticker` of every event of every session once it is on the disk, from the first one on; on the thread of
    /// the session's writer.
    ///
    /// @return closing it ends the telling
    public Subscription onSaved(Consumer<Saved> ticker) {
        tickers.add(ticker);
        return () -> tickers.remove(ticker);
    }

    /// Prepares a new session, and saves that it was prepared. One session runs at a time: another that ran is closed,
    /// and can be carried on with later. With too little room on the disk nothing is begun, and what runs goes on.
    public Started prepare(SessionSetup setup) {
        if (!records.roomForASession()) {
            return new Started.NotSaved(Keeping.Why.TOO_LITTLE_ROOM);
        }
        closeRunning();
        return start(open(new SessionId(UUID.randomUUID()), SessionState.BEGIN), new Command.Prepare(setup));
    }

    /// Sessions that were begun and not ended, rehearsals left out, the one touched last first.
    ///
    /// @throws IOException when the register does not answer; the journal still holds everything
    public List<SessionRow> unfinished() throws IOException {
        return records.ask().unfinished();
    }

    /// Sessions that were ended and count, the latest first: no rehearsals and none that was put away.
    ///
    /// @param most how many at most
    /// @throws IOException when the register does not answer; the journal still holds everything
    public List<SessionRow> past(int most) throws IOException {
        return records.ask().latest(most);
    }

    /// How often each deck was given, by its id. Throws when the register does not answer.
    public Map<String, Integer> given() throws IOException {
        return records.ask().given();
    }

    /// Everything that was ended, the latest first: rehearsals too, and what was put away.
    ///
    /// @throws IOException when the register does not answer
    public List<SessionRow> closed() throws IOException {
        return records.ask().closed();
    }

    /// Puts a session away, or takes it back.
    ///
    /// @return whether it is kept
    public boolean put(SessionId session, PuttingAway putting) {
        return records.put(session, putting, clock.instant(), clock.getZone()) instanceof Keeping.Kept;
    }

    /// A session as it stands in the records, to be looked at.
    ///
    /// @throws IOException when the journal cannot be read
    public SessionState look(SessionId session) throws IOException {
        return SessionState.replay(records.history(session));
    }

    /// The address book, and what was left, promised and asked after sessions.
    public Book book() {
        return records.book();
    }

    /// Writes into the book: all of it or nothing.
    public Entered keep(List<BookEvent> events) {
        return records.keep(events, clock.instant(), clock.getZone());
    }

    /// Takes the venue, the funder and the programme of a session into the address book, where they are not yet. The
    /// session holds them whether this goes well or not.
    public Entered remember(SessionSetup setup) {
        return keep(Remembered.of(setup, book()));
    }

    /// Carries on where a session was left, on the same slide with the same register and the same counts. Another that
    /// ran is closed first.
    ///
    /// @throws IOException when the journal cannot be read
    public Started resume(SessionId session) throws IOException {
        closeRunning();
        List<Happened> history = records.history(session);
        return history.isEmpty()
                ? new Started.Unknown()
                : start(open(session, SessionState.replay(history)), new Command.Resume());
    }

    /// Opens the register of a session that is over, to put it right or to type in paper slips. The session stays over,
    /// and what runs goes on. Close it when its window goes.
    ///
    /// @throws IOException when the journal cannot be read
    public Optional<OpenSession> amend(SessionId session) throws IOException {
        SessionState state = look(session);
        return state.phase() == Phase.CLOSED ? Optional.of(open(session, state)) : Optional.empty();
    }

    /// Lets something live as long as the session that runs, in the place of what did before.
    public void accompany(Companion companion) {
        leaveAlone(beside.getAndSet(companion));
    }

    private static void leaveAlone(@Nullable Companion before) {
        if (before != null) {
            before.close();
        }
    }

    /// Ends a session, lets what accompanies it finish, makes a backup that has been opened and compared, and copies it
    /// to the second place.
    public CompletableFuture<Ended> end(OpenSession session) {
        return session.ask(new Command.Close())
                .thenApplyAsync(
                        outcome -> outcome instanceof Outcome.Done ? closed(session) : new Ended.StillOpen(outcome),
                        Thread::startVirtualThread);
    }

    private Ended closed(OpenSession session) {
        Companion last = beside.getAndSet(null);
        if (last != null) {
            last.end();
            last.close();
        }
        BackedUp backup = records.backup();
        Optional<CopiedAway> copied =
                backup instanceof BackedUp.Made(Backup made) ? records.copyAway(made) : Optional.empty();
        return new Ended.Closed(session.state(), backup, copied);
    }

    /// Makes a table of the sessions of a scope, read back from the register.
    ///
    /// @param language of its words, a BCP 47 tag; audiences and areas are called what the library calls them
    /// @throws IOException when the register does not answer
    public Table report(Report report, Scope scope, String language) throws IOException {
        return reports().of(report, scope, language);
    }

    private Reports reports() {
        return new Reports(records, library());
    }

    /// Makes a table of what was left, promised or asked.
    ///
    /// @param from the first day, on which it was left or due
    /// @param to the last one, which is included
    /// @param language of its words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    public Table report(BookReport report, LocalDate from, LocalDate to, String language) throws IOException {
        return reports().of(report, from, to, language);
    }

    /// Prints a leaflet or a poster with the contacts of an area, or says why it may not be printed.
    ///
    /// @param language a code such as "pl"; without a usable text in it the print's own language is taken
    public PrintResult print(Print print, String language, Area area) {
        return print(print, PrintOrder.usual(print), language, area);
    }

    /// The same on the paper, with the letters and the ink that are wanted.
    public PrintResult print(Print print, PrintOrder order, String language, Area area) {
        return prints.print(print, order, language, LocalFacts.of(library(), area), ZonedDateTime.now(clock));
    }

    /// Prints a deck in one of its forms, with the contacts of an area, or says why it may not be printed.
    public PrintResult print(DeckPlan plan, DeckOrder order, Area area) {
        return prints.print(plan, order, LocalFacts.of(library(), area), ZonedDateTime.now(clock));
    }

    /// Prints what comes from the records or the program itself. A recovery key and slips are kept in memory only until
    /// they lie on paper.
    public PrintResult print(OwnSheet sheet) {
        return prints.print(sheet, ZonedDateTime.now(clock));
    }
    /// The names that are kept.
    public NameDesk names() {
        return new NameDesk(records, clock, this::forgotten);
    }

    /// What was changed in the records.
    ///
    /// @throws IOException when the register does not answer
    public ChangeDesk changes() throws IOException {
        return ChangeDesk.of(records);
    }

    /// The session that runs no longer shows who was forgotten.
    private void forgotten(Set<SessionId> sessions) {
        OpenSession open = running.get();
        if (open != null && sessions.contains(open.id())) {
            open.reread(() -> look(open.id()));
        }
    }

    /// Closes the session that runs, so that it can be carried on with later, and the records.
    ///
    /// @throws IOException when something could not be closed; nothing acknowledged is lost by it
    @Override
    public void close() throws IOException {
        closeRunning();
        records.close();
    }

    private void closeRunning() {
        leaveAlone(beside.getAndSet(null));
        OpenSession before = running.getAndSet(null);
        if (before != null) {
            before.close();
        }
    }

    private OpenSession open(SessionId id, SessionState state) {
        Ledger ledger = (events, at, zone) -> records.append(id, events, at, zone);
        OpenSession session = new OpenSession(id, state, ledger, clock, unexpected);
        session.onSaved(saved -> tickers.forEach(ticker -> ticker.accept(saved)));
        return session;
    }

    private Started start(OpenSession session, Command first) {
        Outcome outcome = session.ask(first).join();
        if (!(outcome instanceof Outcome.Done)) {
            session.close();
        }
        return switch (outcome) {
            case Outcome.Done _ -> {
                running.set(session);
                yield new Started.Running(session);
            }
            case Outcome.Refused(var reason) -> new Started.Refused(reason);
            case Outcome.NotSaved(var why) -> new Started.NotSaved(why);
        };
    }
}
