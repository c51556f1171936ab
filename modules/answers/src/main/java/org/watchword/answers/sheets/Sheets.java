package org.watchword.answers.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.answers.ballot.Seal;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.session.learned.AnswerSet;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Later;
import org.watchword.session.learned.Response;
import org.watchword.session.learned.Slip;
import org.watchword.session.learned.Turnout;

/// The single sheets of one session, before and after, until they have been counted: whether each answer was right, and
/// how sure somebody was. Which option was chosen is never kept.
///
/// Every change is forced to the disk before it returns. What the file shows is decision 100.
///
/// Safe for use by several threads.
public final class Sheets {

    private final SealedSheets file;
    private SheetPile pile;

    private Sheets(SealedSheets file, SheetPile pile) {
        this.file = file;
        this.pile = pile;
    }

    /// The sheets of a session that has none yet, or those that it has.
    ///
    /// @param slips of the whole session, whether they are used or not
    /// @throws IOException when the file cannot be read or written
    /// @throws GeneralSecurityException when another key sealed it
    public static Sheets of(Path path, Seal seal, Collection<Slip> slips) throws IOException, GeneralSecurityException {
        Optional<Sheets> there = find(path, seal);
        if (there.isPresent()) {
            return there.get();
        }
        List<Slip> all = slips.stream().sorted(Comparator.comparing(Slip::key)).toList();
        SealedSheets file = new SealedSheets(path, seal);
        Sheets sheets = new Sheets(file, SheetPile.of(all));
        file.save(PileForm.write(sheets.pile));
        return sheets;
    }

    /// The sheets that a session has; empty when it has none, or none any more.
    ///
    /// @throws IOException when the file cannot be read
    /// @throws GeneralSecurityException when another key sealed it
    public static Optional<Sheets> find(Path path, Seal seal) throws IOException, GeneralSecurityException {
        SealedSheets file = new SealedSheets(path, seal);
        return file.exists() ? Optional.of(new Sheets(file, PileForm.read(file.read()))) : Optional.empty();
    }

    /// Keeps what came from the phones in one round. Asked and kept again, the later answers stand.
    ///
    /// @throws IOException when the disk does not take them; what was kept before still holds
    /// @throws IllegalStateException once only pairs are left
    public synchronized void keep(SheetSet set, Question question, Map<Slip, Given.Kept> rows) throws IOException {
        open(set);
        SheetPile after = asking(pile, set, question);
        for (Map.Entry<Slip, Given.Kept> row : rows.entrySet()) {
            Slip slip = row.getKey();
            after = after.with(set, slip, filled(after.filled(set, slip), question, row.getValue()));
        }
        save(after);
    }

    /// A question about confidence is no question of its own, and own words are none that can be counted.
    private static SheetPile asking(SheetPile pile, SheetSet set, Question question) {
        boolean scale = Marking.scale(question);
        return scale || Marking.marks(question) ? pile.asking(set, SheetQuestion.of(question, scale)) : pile;
    }

    private static Filled filled(Filled sheet, Question question, Given.Kept given) {
        String id = question.id().toString();
        if (Marking.marks(question)) {
            return sheet.marked(id, Marking.mark(question, given));
        }
        boolean scale = Marking.scale(question);
        return Marking.about(question).or(() -> scale ? Optional.of(id) : Optional.empty()).stream()
                .map(of -> sheet.pointed(of, Marking.point(question, given)))
                .findFirst()
                .orElse(sheet);
    }

    private void open(SheetSet set) {
        if (pile.pairs() && set != SheetSet.LATER) {
            throw new IllegalStateException("these sheets have been counted");
        }
    }

    /// Keeps a sheet that was typed in from paper, in the place of one that was typed in before.
    ///
    /// @param asked what stands on the paper
    /// @param given the answers to these questions
    /// @throws IOException when the disk does not take it; what was kept before still holds
    /// @throws IllegalStateException once only pairs are left
    public synchronized Typed type(SheetSet set, List<Question> asked, Slip slip, List<Given.Kept> given)
            throws IOException {
        open(set);
        Optional<Typed> against = against(set, slip);
        if (against.isPresent()) {
            return against.get();
        }
        SheetPile after = pile;
        Filled sheet = Filled.PAPER;
        for (int at = 0; at < asked.size(); at++) {
            after = asking(after, set, asked.get(at));
            sheet = filled(sheet, asked.get(at), given.get(at));
        }
        save(after.with(set, slip, sheet));
        return Typed.KEPT;
    }

    /// Takes back a sheet that was typed in from paper.
    ///
    /// @throws IOException when the disk does not take it; what was kept before still holds
    /// @throws IllegalStateException once only pairs are left
    public synchronized void takeBack(SheetSet set, Slip slip) throws IOException {
        open(set);
        if (pile.filled(set, slip).paper()) {
            save(pile.with(set, slip, Filled.NOTHING));
        }
    }

    private Optional<Typed> against(SheetSet set, Slip slip) {
        Filled before = pile.filled(set, slip);
        if (!pile.slips().contains(slip)) {
            return Optional.of(Typed.NO_SUCH_SLIP);
        }
        if (set == SheetSet.LATER && !paired(slip)) {
            return Optional.of(Typed.IN_NO_PAIR);
        }
        return before.empty() || before.paper() ? Optional.empty() : Optional.of(Typed.BY_PHONE);
    }

    /// What became of a sheet that was typed in.
    public enum Typed {
        KEPT,
        NO_SUCH_SLIP,
        /// The slip answered by phone, and nobody types over that.
        BY_PHONE,
        /// The slip did not answer both times, so there is nothing to compare it with.
        IN_NO_PAIR
    }

    private boolean paired(Slip slip) {
        return !pile.filled(SheetSet.BEFORE, slip).empty()
                && !pile.filled(SheetSet.AFTER, slip).empty();
    }

    /// The slips that were typed in from paper, in no order that means anything.
    public synchronized Set<Slip> typed(SheetSet set) {
        return pile.filled(set).entrySet().stream()
                .filter(each -> each.getValue().paper())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many slips have answered something in a set, by phone or on paper.
    public synchronized int count(SheetSet set) {
        return pile.filled(set).size();
    }

    /// Whether only slips that answered before and after are left.
    public synchronized boolean pairsOnly() {
        return pile.pairs();
    }

    /// Counts the session as it stands.
    ///
    /// @param attended heads in the register
    /// @throws IllegalStateException once only pairs are left: by then it has been counted
    public synchronized Change change(int attended) {
        open(SheetSet.AFTER);
        return Change.of(attended, pile.set(SheetSet.BEFORE), pile.set(SheetSet.AFTER));
    }

    /// Keeps the slips that are in both sets, so that they can be asked once more, and nothing of the others but how
    /// many. Whoever came late or left early is as if nobody had drawn that slip.
    ///
    /// @throws IOException when the disk does not take it; everything is as it was
    public synchronized void keepPairsOnly() throws IOException {
        if (!pile.pairs()) {
            save(pile.pairsOnly());
        }
    }

    /// Counts what came back some months after.
    ///
    /// @param attended heads in the register
    /// @throws IllegalStateException as long as not only pairs are left
    public synchronized Later later(Response response, int attended) {
        if (!pile.pairs()) {
            throw new IllegalStateException("these sheets have not been counted yet");
        }
        AnswerSet before = pile.set(SheetSet.BEFORE);
        AnswerSet after = pile.set(SheetSet.AFTER);
        AnswerSet later = pile.set(SheetSet.LATER);
        return switch (Later.of(response, new Later.Moments(attended, before, after, later))) {
            case Later.NotMeasured none -> none;
            case Later.Measured measured ->
                new Later.Measured(
                        measured.response(),
                        more(measured.sinceBefore(), pile.lost()),
                        more(measured.sinceAfter(), pile.late()));
        };
    }

    private static Change more(Change change, int unmatched) {
        Turnout of = change.turnout();
        Turnout all = new Turnout(of.attended(), of.before() + unmatched, of.after(), of.matched());
        return new Change(all, change.questions(), change.scores(), change.selfReported(), change.leftOut());
    }

    private void save(SheetPile after) throws IOException {
        file.save(PileForm.write(after));
        pile = after;
    }

    /// Overwrites the file and deletes it. Nothing can be read or kept here any more.
    ///
    /// @throws IOException when the disk does not take it
    public synchronized void erase() throws IOException {
        file.erase();
        pile = SheetPile.of(List.of()).pairsOnly();
    }
}
