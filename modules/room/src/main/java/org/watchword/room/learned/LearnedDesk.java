package org.watchword.room.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.ballot.Seal;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.sheets.Marking;
import org.watchword.answers.sheets.SheetRounds;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.answers.sheets.Sheets;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.Use;
import org.watchword.records.Entered;
import org.watchword.room.Room;
import org.watchword.room.phones.Ballots;
import org.watchword.room.phones.RecordsSeal;
import org.watchword.session.DeckOutline;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Learned;
import org.watchword.session.learned.Later;
import org.watchword.session.learned.Response;
import org.watchword.session.learned.Slip;

/// What sessions changed: sheets from phones and from paper until they are counted, and then the counts. A session is
/// counted once. Two counts with one sheet between them would show that sheet.
///
/// One desk for one room. Safe for use by several threads.
public final class LearnedDesk {

    /// The folder beside the records.
    static final String FOLDER = "sheets";

    /// So long after a session sheets on paper may come in; then it is counted, whether somebody says so or not.
    static final int DAYS_OPEN = 14;

    /// So long after the day on which people are asked again, pairs wait for what comes back.
    static final int MONTHS_KEPT = 3;

    private static final String ENDING = ".sheets";

    private final Room room;
    private final Path folder;
    private final Seal seal;
    private final Ballots ballots;
    private final Map<SessionId, Sheets> open = new HashMap<>();
    private final Map<SessionId, Map<Integer, Slip>> slips = new HashMap<>();

    /// The desk of a room.
    public LearnedDesk(Room room) {
        this.room = room;
        this.seal = new RecordsSeal(room.records());
        this.folder = room.records().beside(FOLDER);
        this.ballots = new Ballots(room.records().beside(Ballots.FOLDER), seal);
    }

    /// Where the phones' rounds of a session go.
    public RoundRows rows(SessionId session, DeckOutline deck) {
        return (round, question, rows) -> new SheetRounds(sheets(session), deck).keep(round, question, rows);
    }

    /// The slips of a session, in the order of their numbers. They are made now if they were not made before.
    ///
    /// @throws IOException when the ballot file can be neither read nor made
    public List<Seat> seats(SessionId session) throws IOException {
        try (BallotFile file = ballots.open(session)) {
            return file.seats().all();
        }
    }

    /// What is known of a session.
    ///
    /// @throws IOException when the records or the sheets cannot be read
    public synchronized Learning look(SessionId session) throws IOException {
        SessionState state = room.look(session);
        Optional<Learned> counted = counted(session);
        Optional<Sheets> sheets = find(session);
        if (counted.isPresent() && sheets.isPresent() && !sheets.get().pairsOnly()) {
            settle(session, sheets.get());
            sheets = find(session);
        }
        Optional<Learning.Open> now = Optional.empty();
        if (sheets.isPresent()) {
            now = Optional.of(open(session, sheets.get(), state.register().total()));
        }
        return new Learning(session, state, papers(state), counted, now, followUp(session));
    }

    private Learning.Open open(SessionId session, Sheets sheets, int attended) throws IOException {
        Map<SheetSet, List<Integer>> typed = new EnumMap<>(SheetSet.class);
        Map<SheetSet, Integer> answered = new EnumMap<>(SheetSet.class);
        for (SheetSet set : SheetSet.values()) {
            Set<Slip> paper = sheets.typed(set);
            typed.put(
                    set,
                    slips(session).entrySet().stream()
                            .filter(each -> paper.contains(each.getValue()))
                            .map(Map.Entry::getKey)
                            .toList());
            answered.put(set, sheets.count(set));
        }
        return new Learning.Open(
                sheets.pairsOnly() ? Optional.empty() : Optional.of(sheets.change(attended)), typed, answered);
    }

    private Map<SheetSet, List<Question>> papers(SessionState state) {
        Map<SheetSet, List<Question>> papers = new EnumMap<>(SheetSet.class);
        room.plan(state.setup()).ifPresent(plan -> {
            papers.put(SheetSet.BEFORE, asked(plan, Moment.BEFORE));
            papers.put(SheetSet.AFTER, asked(plan, Moment.AFTER));
            papers.put(
                    SheetSet.LATER,
                    asked(plan, Moment.AFTER).stream()
                            .filter(question -> question.uses().contains(Use.FOLLOW_UP))
                            .toList());
        });
        return papers;
    }

    private static List<Question> asked(DeckPlan plan, Moment moment) {
        return plan.slides().stream()
                .filter(slide -> slide.moment() == moment)
                .map(PlannedSlide::question)
                .flatMap(Optional::stream)
                .filter(Marking::counts)
                .toList();
    }

    /// Keeps a sheet that was typed in as one line, in the place of one with the same number.
    ///
    /// @return what is wrong with it, or nothing when it is on the disk
    /// @throws IOException when the disk does not take it; nothing was lost
    public synchronized Optional<TypingProblem> type(SessionId session, SheetSet set, String line) throws IOException {
        Learning learning = look(session);
        List<Question> paper = learning.paper(set);
        if (!learning.takes(set)) {
            return Optional.of(TypingProblem.of(TypingProblem.Why.CLOSED));
        }
        return switch (PaperLine.read(paper, line)) {
            case PaperLine.Wrong(TypingProblem problem) -> Optional.of(problem);
            case PaperLine.Sheet(int number, var answers) -> {
                Slip slip = slips(session).get(number);
                yield slip == null
                        ? Optional.of(TypingProblem.of(TypingProblem.Why.NO_SUCH_SLIP))
                        : problem(sheets(session).type(set, paper, slip, answers));
            }
        };
    }

    private static Optional<TypingProblem> problem(Sheets.Typed typed) {
        return switch (typed) {
            case KEPT -> Optional.empty();
            case NO_SUCH_SLIP -> Optional.of(TypingProblem.of(TypingProblem.Why.NO_SUCH_SLIP));
            case BY_PHONE -> Optional.of(TypingProblem.of(TypingProblem.Why.BY_PHONE));
            case IN_NO_PAIR -> Optional.of(TypingProblem.of(TypingProblem.Why.IN_NO_PAIR));
        };
    }

    /// Takes back a sheet that was typed in.
    ///
    /// @throws IOException when the disk does not take it; the sheet is still there
    public synchronized void takeBack(SessionId session, SheetSet set, int number) throws IOException {
        Slip slip = slips(session).get(number);
        if (slip != null && look(session).takes(set)) {
            sheets(session).takeBack(set, slip);
        }
    }

    /// Counts a session for good. Single sheets go; those of pairs stay, sealed, while people are to be asked again.
    ///
    /// @throws IOException when the sheets cannot be read or taken away; what was counted stays
    public synchronized Entered count(SessionId session) throws IOException {
        Sheets sheets = sheets(session);
        int attended = room.look(session).register().total();
        Entered entered = room.keep(List.of(new BookEvent.ChangeCounted(session, sheets.change(attended))));
        if (entered instanceof Entered.Kept) {
            settle(session, sheets);
        }
        return entered;
    }

    private void settle(SessionId session, Sheets sheets) throws IOException {
        if (followUp(session).filter(plan -> plan.replies().isEmpty()).isPresent()) {
            sheets.keepPairsOnly();
        } else {
            erase(session, sheets);
        }
    }

    /// Counts what came back some months after, for good, and takes the last single sheets away.
    ///
    /// @param response how many forms went out and came back
    /// @throws IOException when the sheets cannot be read or taken away; what was counted stays
    public synchronized Entered countLater(SessionId session, Response response) throws IOException {
        Sheets sheets = sheets(session);
        int attended = room.look(session).register().total();
        List<BookEvent> events = new ArrayList<>();
        if (sheets.later(response, attended) instanceof Later.Measured measured) {
            events.add(new BookEvent.LaterCounted(
                    session, new Learned.MonthsLater(measured.sinceBefore(), measured.sinceAfter())));
        }
        Entered entered = room.keep(events);
        if (entered instanceof Entered.Kept) {
            erase(session, sheets);
        }
        return entered;
    }

    /// Counts what was forgotten to be counted, and takes single sheets away that nobody waits for any more.
    ///
    /// @throws IOException when the folder or a file cannot be read
    public synchronized void tidy() throws IOException {
        LocalDate today = LocalDate.now(room.clock());
        for (SessionId session : kept()) {
            Optional<Sheets> sheets = find(session);
            if (sheets.isPresent() && !sheets.get().pairsOnly()) {
                Optional<Instant> closed =
                        Optional.ofNullable(room.look(session).times().closedOrNull());
                if (closed.filter(at -> day(at).plusDays(DAYS_OPEN).isBefore(today))
                        .isPresent()) {
                    count(session);
                }
            } else if (sheets.isPresent() && !waitedFor(session, today)) {
                erase(session, sheets.get());
            }
        }
    }

    /// The sessions that have sheets and were not counted yet.
    ///
    /// @throws IOException when the folder or a file cannot be read
    public synchronized List<SessionId> uncounted() throws IOException {
        List<SessionId> waiting = new ArrayList<>();
        for (SessionId session : kept()) {
            if (find(session).filter(sheets -> !sheets.pairsOnly()).isPresent()) {
                waiting.add(session);
            }
        }
        return waiting;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, room.clock().getZone());
    }

    private boolean waitedFor(SessionId session, LocalDate today) {
        return followUp(session)
                .filter(plan -> !plan.due().plusMonths(MONTHS_KEPT).isBefore(today))
                .isPresent();
    }

    private List<SessionId> kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> SessionId.parse(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }

    private void erase(SessionId session, Sheets sheets) throws IOException {
        sheets.erase();
        open.remove(session);
    }

    private Optional<Learned> counted(SessionId session) {
        return Optional.ofNullable(room.book().outcomes().learned().get(session));
    }

    private Optional<FollowUp> followUp(SessionId session) {
        return Optional.ofNullable(room.book().outcomes().followUps().get(session));
    }

    private Map<Integer, Slip> slips(SessionId session) throws IOException {
        Map<Integer, Slip> known = slips.get(session);
        if (known != null) {
            return known;
        }
        Map<Integer, Slip> all = new LinkedHashMap<>();
        try (BallotFile file = ballots.open(session)) {
            file.seats().all().forEach(seat -> all.put(seat.number(), file.slip(seat.token())));
        }
        slips.put(session, all);
        return all;
    }

    private Optional<Sheets> find(SessionId session) throws IOException {
        Sheets known = open.get(session);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<Sheets> found = Sheets.find(file(session), seal);
            found.ifPresent(sheets -> open.put(session, sheets));
            return found;
        } catch (GeneralSecurityException anotherKey) {
            Path file = file(session);
            Files.move(file, file.resolveSibling(file.getFileName() + ".aside"), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        }
    }

    private synchronized Sheets sheets(SessionId session) throws IOException {
        Optional<Sheets> found = find(session);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            Sheets begun = Sheets.of(file(session), seal, slips(session).values());
            open.put(session, begun);
            return begun;
        } catch (GeneralSecurityException anotherKey) {
            throw new IOException("these sheets belong to records that were brought back over", anotherKey);
        }
    }

    private Path file(SessionId session) {
        return folder.resolve(session + ENDING);
    }
}
