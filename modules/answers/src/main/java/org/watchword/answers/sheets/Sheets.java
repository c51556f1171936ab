package org.watchword.answers.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.watchword.answers.ballot.Seal;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
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
        Optional<String> about = Marking.about(question);
        if (about.isPresent()) {
            save(each(set, rows, (sheet, given) -> pointed(sheet, about.get(), question, given)));
        } else if (Marking.marks(question)) {
            SheetQuestion asked = SheetQuestion.of(question, false);
            SheetPile after =
                    each(set, rows, (sheet, given) -> sheet.marked(asked.id(), Marking.mark(question, given)));
            save(after.asking(set, asked));
        } else if (question.kind() == QuestionKind.SCALE && Marking.fivePoints(question)) {
            SheetQuestion asked = SheetQuestion.of(question, true);
            save(each(set, rows, (sheet, given) -> pointed(sheet, asked.id(), question, given))
                    .asking(set, asked));
        }
    }

    private static Filled pointed(Filled sheet, String id, Question question, Given.Kept given) {
        return Marking.point(question, given).stream()
                .mapToObj(point -> sheet.pointed(id, point))
                .findFirst()
                .orElse(sheet);
    }

    private SheetPile each(SheetSet set, Map<Slip, Given.Kept> rows, BiFunction<Filled, Given.Kept, Filled> how) {
        open(set);
        SheetPile after = pile;
        for (Map.Entry<Slip, Given.Kept> row : rows.entrySet()) {
            Slip slip = row.getKey();
            after = after.with(set, slip, how.apply(after.filled(set, slip), row.getValue()));
        }
        return after;
    }

    private void open(SheetSet set) {
        if (pile.pairs() && set != SheetSet.LATER) {
            throw new IllegalStateException("these sheets have been counted");
        }
    }

    /// Keeps a sheet that was typed in from paper, in the place of one that was typed in before; an empty one takes
    /// that away.
    ///
    /// @param asked what stands on the paper
    /// @return whether it was kept; not when this slip answered by phone, nor later when it is in no pair
    /// @throws IOException when the disk does not take it; what was kept before still holds
    /// @throws IllegalStateException once only pairs are left
    public synchronized boolean type(SheetSet set, List<SheetQuestion> asked, Slip slip, Filled sheet)
            throws IOException {
        open(set);
        Filled before = pile.filled(set, slip);
        boolean stranger = !pile.slips().contains(slip) || (set == SheetSet.LATER && !paired(slip));
        if (stranger || (!before.empty() && !before.paper())) {
            return false;
        }
        SheetPile after = pile;
        for (SheetQuestion question : asked) {
            after = after.asked(set).contains(question) ? after : after.asking(set, question);
        }
        save(after.with(set, slip, new Filled(true, sheet.marks(), sheet.points())));
        return true;
    }

    private boolean paired(Slip slip) {
        return !pile.filled(SheetSet.BEFORE, slip).empty()
                && !pile.filled(SheetSet.AFTER, slip).empty();
    }

    /// What was asked in a set, in the order asked.
    public synchronized List<SheetQuestion> asked(SheetSet set) {
        return pile.asked(set);
    }

    /// What a slip has answered in a set; empty when nothing.
    public synchronized Optional<Filled> sheet(SheetSet set, Slip slip) {
        return Optional.of(pile.filled(set, slip)).filter(sheet -> !sheet.empty());
    }

    /// How many slips have answered something in a set.
    ///
    /// @param paper those that were typed in, or those from phones
    public synchronized int count(SheetSet set, boolean paper) {
        return (int) pile.filled(set).values().stream()
                .filter(sheet -> sheet.paper() == paper)
                .count();
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
