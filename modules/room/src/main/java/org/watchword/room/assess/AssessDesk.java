package org.watchword.room.assess;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.library.Library;
import org.watchword.records.Noted;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.assess.Marked;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperCode;
import org.watchword.session.assess.PaperSet;
import org.watchword.session.assess.Ticked;
import org.watchword.session.result.CorrectionReason;
import org.watchword.session.result.ItemSum;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Said;
import org.watchword.session.result.Taken;

/// Tests the people of one session for one authority: finds them, marks their papers, and keeps whether they passed.
/// What was ticked is forgotten as soon as it was confirmed. Reads the journal: not for a window's thread.
///
/// Safe for use by several threads.
public final class AssessDesk {

    private final Room room;
    private final SessionId session;
    private final Rulebook rules;
    private final PaperSet papers;
    private final Sitting sitting = new Sitting();
    private @Nullable Last last;

    /// What was confirmed last, as long as it may be undone at once.
    private record Last(PersonId person, Marking.Ready marked) {}

    private AssessDesk(Room room, SessionId session, Rulebook rules) {
        this.room = room;
        this.session = session;
        this.rules = rules;
        this.papers = new PaperSet(rules.authority(), rules.bank(), session.toString());
    }

    /// Opens the desk of a session for an authority.
    ///
    /// @throws IOException when the journal cannot be read
    public static AssessOpening open(Room room, SessionId session, String authority) throws IOException {
        return switch (Rulebook.find(room.library(), authority)) {
            case Rulebook.Refused(Refusal why) -> new AssessOpening.Refused(why);
            case Rulebook.Here(Rulebook rules) ->
                rules.against(room.look(session))
                        .<AssessOpening>map(AssessOpening.Refused::new)
                        .orElseGet(() -> new AssessOpening.Opened(new AssessDesk(room, session, rules)));
        };
    }

    /// The authorities whose test may follow a session.
    public static List<Authority> offered(Library library, SessionSetup setup) {
        return setup.namesAllowed()
                ? library.authorities().stream()
                        .filter(each -> each.decks().contains(setup.deck().deckId()))
                        .toList()
                : List.of();
    }

    /// What the authority asks.
    public Authority authority() {
        return rules.authority();
    }

    /// The questions.
    public Bank bank() {
        return rules.bank();
    }

    /// The papers of this session for this authority: print these, and no others can be marked.
    public PaperSet papers() {
        return papers;
    }

    /// Which session it is.
    public SessionId session() {
        return session;
    }

    /// The languages in which it can be taken: those that the authority allows, as far as all questions are there and
    /// a person has checked them. The authority's order.
    public List<String> languages() {
        return authority().languages().stream()
                .filter(language -> against(language).isEmpty())
                .toList();
    }

    /// Why no paper can be marked today; empty when papers can.
    public Optional<Refusal> closed() {
        return rules.expired(today());
    }

    /// Everybody of the session who has a name, in the order in which they came, with how they stand.
    ///
    /// @throws IOException when the journal cannot be read
    public List<Candidate> people() throws IOException {
        return roll().all();
    }

    /// Somebody by name, or by the number of their line in the register, such as `7`.
    ///
    /// @throws IOException when the journal cannot be read
    public CandidateFound find(String asked) throws IOException {
        return new Finding(roll(), new Neighbours(room, session, authority())).of(asked);
    }

    /// What can be said of everybody at once, and whose test it is where there are several.
    public Everybody everybody() {
        return new Everybody(this);
    }

    /// The paper that a code stands on.
    ///
    /// @param language in which it was printed
    public PaperFound paper(String code, String language) {
        Optional<Refusal> other = against(language);
        if (other.isPresent()) {
            return new PaperFound.Refused(other.get());
        }
        Optional<PaperCode> read = PaperCode.parse(code);
        if (read.isEmpty()) {
            return new PaperFound.Refused(new Refusal.NoCode(code.strip()));
        }
        return papers.find(read.get(), language)
                .<PaperFound>map(PaperFound.Found::new)
                .orElseGet(() -> new PaperFound.Refused(new Neighbours(room, session, authority()).paper(read.get())));
    }

    /// Marks a paper. Nothing is kept of it before [#confirm].
    ///
    /// @param code as it stands in the corner of the paper
    /// @param language in which it was taken
    /// @param ticks one line, as [Ticked] reads it
    /// @throws IOException when the journal cannot be read
    public Marking mark(PersonId person, String code, String language, String ticks) throws IOException {
        Optional<Refusal> closed = closed();
        if (closed.isPresent()) {
            return new Marking.Refused(closed.get());
        }
        Roll roll = roll();
        Optional<Candidate> candidate = roll.find(person);
        if (candidate.isEmpty()) {
            return new Marking.Refused(new Refusal.Nobody(""));
        }
        return switch (paper(code, language)) {
            case PaperFound.Refused(Refusal why) -> new Marking.Refused(why);
            case PaperFound.Found(Paper paper) ->
                against(roll, candidate.get(), paper)
                        .<Marking>map(Marking.Refused::new)
                        .orElseGet(() -> marked(candidate.get(), paper, language, ticks));
        };
    }

    /// Why somebody may take the test no more; empty when there is another try.
    Optional<Refusal> against(Candidate candidate) {
        if (candidate.passed().isPresent()) {
            return Optional.of(new Refusal.PassedAlready());
        }
        return candidate.left() == 0
                ? Optional.of(new Refusal.TriesUsed(authority().tries()))
                : Optional.empty();
    }

    /// Why the test may not be taken in a language; empty when it may.
    Optional<Refusal> against(String language) {
        return rules.against(language);
    }

    private Optional<Refusal> against(Roll roll, Candidate candidate, Paper paper) {
        String id = authority().id();
        Optional<Refusal> against = against(candidate);
        if (against.isPresent()) {
            return against;
        }
        return roll.kept(candidate.id()).mayTake(id, paper.code().attempt())
                ? Optional.empty()
                : Optional.of(new Refusal.OtherTry(
                        paper.code(), roll.kept(candidate.id()).nextAttempt(id)));
    }

    private Marking marked(Candidate candidate, Paper paper, String language, String ticks) {
        return switch (Ticked.read(ticks, paper)) {
            case Ticked.Wrong(Ticked.Slip slip, int question) ->
                new Marking.Refused(
                        new Refusal.Ticks(slip, question, paper.questions().size()));
            case Ticked.Read(Ticked ticked) ->
                new Marking.Ready(candidate, paper, language, Marked.of(paper, ticked, authority()));
        };
    }

    /// Keeps whether it was a pass, and which parts were missed as far as the records show. When it answers
    /// [Done.Kept], that is on the disk, forced.
    ///
    /// @throws IOException when the journal cannot be read
    public synchronized Done confirm(Marking.Ready ready) throws IOException {
        Done done = keep(ready);
        if (done instanceof Done.Kept) {
            last = new Last(ready.candidate().id(), ready);
        }
        return done;
    }

    /// The same for what is not to be undone with the next key, since it came from another screen.
    synchronized Done keep(Marking.Ready ready) throws IOException {
        PersonId person = ready.candidate().id();
        Optional<Candidate> now = roll().find(person);
        if (now.isEmpty()) {
            return new Done.Refused(new Refusal.Nobody(""));
        }
        if (now.get().missed().isEmpty()) {
            return new Done.Refused(new Refusal.PartsUnknown());
        }
        Optional<Refusal> against = against(roll(), now.get(), ready.paper());
        if (against.isPresent()) {
            return new Done.Refused(against.get());
        }
        List<ResultEvent> events = new ArrayList<>(roll().first(person));
        events.add(new ResultEvent.PartsMissed(person, now.get().missed().get()));
        events.add(new ResultEvent.PaperMarked(person, taken(ready)));
        Done done = keep(person, events);
        if (done instanceof Done.Kept) {
            sitting.add(ready.paper(), ready.marked());
        }
        return done;
    }

    private Taken taken(Marking.Ready ready) {
        return new Taken(
                authority().id(),
                authority().version(),
                bank().id(),
                bank().version(),
                ready.paper().code().attempt(),
                ready.marked().passed(),
                today(),
                ready.language());
    }

    /// Takes back what was confirmed last, as if the paper had not been marked.
    ///
    /// @throws IOException when the journal cannot be read
    public synchronized Done undo() throws IOException {
        Last latest = last;
        if (latest == null) {
            return new Done.Refused(new Refusal.NothingToCorrect());
        }
        int attempt = latest.marked().paper().code().attempt();
        Done done = corrections().withdraw(latest.person(), attempt, CorrectionReason.TYPED_WRONGLY);
        if (done instanceof Done.Kept) {
            sitting.takeBack(latest.marked().paper(), latest.marked().marked());
            last = null;
        }
        return done;
    }

    /// Whether there is something for [#undo].
    public synchronized boolean canUndo() {
        return last != null;
    }

    /// Keeps the badge or licence number that the authority wants.
    ///
    /// @throws IOException when the journal cannot be read
    public Done badge(PersonId person, String number) throws IOException {
        return corrections().badge(person, number);
    }

    /// Keeps which parts somebody missed, by the trainer's word.
    ///
    /// @param parts ids of training modules; none when the person attended them all
    /// @throws IOException when the journal cannot be read
    public Done missed(PersonId person, List<String> parts) throws IOException {
        return corrections().missed(person, parts);
    }

    /// Puts the outcome of a try right. A certificate that depended on it is withdrawn.
    ///
    /// @throws IOException when the journal cannot be read
    public Done correct(PersonId person, int attempt, boolean passed, CorrectionReason reason) throws IOException {
        return corrections().correct(person, attempt, passed, reason);
    }

    /// Lets a try count no longer. A certificate that depended on it is withdrawn.
    ///
    /// @throws IOException when the journal cannot be read
    public Done withdraw(PersonId person, int attempt, CorrectionReason reason) throws IOException {
        return corrections().withdraw(person, attempt, reason);
    }

    private Corrections corrections() throws IOException {
        return new Corrections(roll(), this::keep);
    }

    /// How many papers were marked since the desk was opened or [#finish] was called.
    public int papersMarked() {
        return sitting.papers();
    }

    /// Ends the sitting: writes how each question fared where five papers or more had it, and lets all counts go. A
    /// sitting that the program did not live to finish leaves no counts.
    public synchronized Finished finish() {
        List<ItemSum> sums = sitting.sums();
        int papersMarked = sitting.papers();
        boolean written = !sums.isEmpty()
                && keep(List.of(new ResultEvent.ItemsSummed(bank().id(), bank().version(), sums)))
                        instanceof Noted.Kept;
        sitting.clear();
        last = null;
        return new Finished(papersMarked, written ? sums.size() : 0);
    }

    /// Says whose licence somebody has, in a session for drivers of several authorities. They then stand on the list of
    /// that one and of no other.
    ///
    /// @param other the id of an authority
    /// @throws IOException when the journal cannot be read
    public Done belongs(PersonId person, String other) throws IOException {
        return keep(person, List.of(new ResultEvent.AuthorityTold(person, other)));
    }

    /// Takes back what was said of the parts that somebody missed, as long as no paper was marked.
    ///
    /// @throws IOException when the journal cannot be read
    public Done unsaid(PersonId person) throws IOException {
        return keep(person, List.of(new ResultEvent.WordTakenBack(person, Said.PARTS)));
    }

    private Done keep(PersonId person, List<ResultEvent> events) throws IOException {
        return switch (keep(new ArrayList<>(events))) {
            case Noted.Kept _ ->
                roll().everybody().stream()
                        .filter(each -> each.id().equals(person))
                        .findFirst()
                        .<Done>map(Done.Kept::new)
                        .orElseGet(() -> new Done.Refused(new Refusal.Nobody("")));
            case Noted.Refused(var reason) -> new Done.Refused(Corrections.refusal(reason, roll(), person, events));
            case Noted.NotKept(var why) -> new Done.Refused(new Refusal.NotSaved(why));
        };
    }

    Noted keep(List<ResultEvent> events) {
        return room.records()
                .results()
                .keep(session, events, room.clock().instant(), room.clock().getZone());
    }

    Roll roll() throws IOException {
        return Roll.of(room, session, authority());
    }

    Room room() {
        return room;
    }

    SessionState state() throws IOException {
        return room.look(session);
    }

    LocalDate today() {
        return LocalDate.now(room.clock());
    }
}
