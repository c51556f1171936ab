package org.watchword.desktop.learned;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.sheets.SheetSet;

/// What was learned in plain words, for the trainer alone.
///
/// @param empty what to say, and to do next time, when there is nothing to show
/// @param figures how many came, answered and can be compared; beside every other figure
/// @param note why there are only counts, or of whom the figures speak
/// @param score all questions together; empty under 30 pairs
/// @param papers the sets that can be typed in now
/// @param counting what stands beside counting for good; empty when there is nothing to count or it was done
/// @param told what was done last
/// @param how how the figures were counted, one sentence each
record LearnedViewState(
        String title,
        String detail,
        Optional<Empty> empty,
        List<Figure> figures,
        String note,
        List<Row> rows,
        List<String> score,
        List<Said> said,
        List<String> leftOut,
        List<Paper> papers,
        Optional<Counting> counting,
        Optional<Later> later,
        Optional<String> told,
        boolean save,
        List<String> how) {

    /// Nothing to show, and what to do about it.
    record Empty(String what, String remedy) {}

    /// A number in large letters with what it counts.
    record Figure(String number, String what) {}

    /// A question.
    ///
    /// @param before how many were right before
    /// @param more what else is known: not sure, confidently wrong, left out, per cent, chance
    record Row(String question, String before, String after, String of, List<String> more) {}

    /// What people said of themselves.
    record Said(String statement, String words) {}

    /// A set that can be typed in.
    ///
    /// @param example a whole line, as it is typed
    /// @param letters what can be typed for each question
    /// @param typed numbers of the slips that were typed in
    /// @param trouble what is wrong with the last line
    /// @param list whether a list can be read in too
    record Paper(
            SheetSet set,
            String title,
            String example,
            String letters,
            List<Integer> typed,
            Optional<String> trouble,
            boolean list) {}

    /// Counting for good.
    ///
    /// @param sure whether it is being asked a second time
    /// @param words what becomes of the sheets
    record Counting(boolean sure, String words) {}

    /// Some months after.
    ///
    /// @param lines what is known
    /// @param since each question since before, and since the end of the session
    /// @param count whether what was typed in can be counted now
    /// @param trouble why it was not counted
    record Later(List<String> lines, List<Since> since, boolean count, Optional<String> trouble) {}

    /// Changes since a moment.
    ///
    /// @param then what stands above the earlier counts
    record Since(String title, String then, List<Row> rows) {}
}
