package org.watchword.desktop.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Course;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// The register in plain words. Only what is saved has a tick: a row appears when the disk has acknowledged it.
///
/// @param here how many are here, in words
/// @param entry the boxes; empty where nobody is named
/// @param rows who is here, the last first; empty without names
/// @param more how many rows are not shown
/// @param expected who has not come and fits what is typed
/// @param pair two lines that may be one person
/// @param counters the counts of people without a name
/// @param saved when the last entry was saved, or that one is being saved
/// @param settled false while an entry is on its way to the disk
/// @param unseen whether the audience cannot see this list
/// @param privacy the same in words, with what to do when it may
/// @param goOn the words on the lamp button; empty when the session is over
/// @param leave the words on the button that leaves
record RegisterViewState(
        String detail,
        String here,
        Optional<Entry> entry,
        List<Row> rows,
        Optional<String> more,
        Expected expected,
        Optional<Pair> pair,
        List<Counter> counters,
        Optional<String> saved,
        boolean settled,
        boolean undo,
        boolean unseen,
        String privacy,
        Optional<String> goOn,
        String leave,
        Optional<String> trouble) {

    /// The boxes for a name.
    ///
    /// @param slips whether the boxes for a paper slip are shown
    /// @param always whether nothing but slips can be typed, the session being over
    /// @param counted whether the people of the slips may stand in the head count
    /// @param missing the slips that were passed over, in words
    /// @param enter what Enter does now
    /// @param tickIn the words on the button
    record Entry(
            Draft draft,
            boolean slips,
            boolean always,
            boolean counted,
            Optional<String> missing,
            Optional<String> enter,
            String tickIn) {}

    /// Somebody who is here, or was joined to somebody who is.
    ///
    /// @param second organisation and role, the slip's number, whether they were late or left early
    /// @param takeBack what a screen reader says on the button that takes them back
    /// @param change what it says on the button with the other ways
    /// @param joined whether the line counts no longer
    record Row(
            String person,
            String name,
            String second,
            boolean late,
            boolean left,
            boolean joined,
            String takeBack,
            String change) {}

    /// Who is expected.
    ///
    /// @param title how many are still expected; empty when nobody is
    /// @param rows those that are shown
    /// @param more how many are not
    record Expected(Optional<String> title, List<ExpectedRow> rows, Optional<String> more) {
        Expected {
            rows = List.copyOf(rows);
        }
    }

    /// Somebody who is expected.
    ///
    /// @param chosen whether Enter ticks them in
    record ExpectedRow(String person, String name, String second, boolean chosen, String tick) {}

    /// Two lines that may be one person.
    record Pair(String question, String earlier, String later) {}

    /// A count with + and −.
    record Counter(Kind kind, String label, int count, String more, String fewer) {}

    RegisterViewState {
        rows = List.copyOf(rows);
        counters = List.copyOf(counters);
    }

    static RegisterViewState of(RegisterFacts facts, Draft draft, Fit fit, Texts texts) {
        var hall = facts.hall();
        var words = new RegisterLines(facts, draft, fit, texts);
        boolean settled = facts.saving().waiting() == 0;
        return new RegisterViewState(
                texts.get(RegisterWord.DETAIL, hall.deck(), hall.venue()),
                texts.get(
                        RegisterWord.HERE,
                        facts.lines().present().size() + facts.heads().all()),
                words.entry(),
                words.rows(),
                words.more(),
                words.expected(),
                words.pair(),
                words.counters(),
                saved(facts, texts),
                settled,
                facts.saving().undo() && settled,
                facts.unseen(),
                texts.get(facts.unseen() ? RegisterWord.AUDIENCE_SEES : RegisterWord.MAY_BE_SEEN),
                goOn(hall.course(), texts),
                texts.get(hall.course() == Course.OVER ? RegisterWord.LEAVE : RegisterWord.CLOSE),
                facts.trouble());
    }

    private static Optional<String> goOn(Course course, Texts texts) {
        return switch (course) {
            case COMING_IN -> Optional.of(texts.get(RegisterWord.START));
            case PRESENTING -> Optional.of(texts.get(RegisterWord.BACK_TO_SLIDES));
            case OVER -> Optional.empty();
        };
    }

    private static Optional<String> saved(RegisterFacts facts, Texts texts) {
        if (facts.saving().waiting() > 0) {
            return Optional.of(texts.get(RegisterWord.SAVING));
        }
        var days = new Days(texts, LocalDate.EPOCH);
        return facts.saving().savedAt().map(at -> texts.get(RegisterWord.SAVED_AT, days.time(at)));
    }
}
