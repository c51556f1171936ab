package org.watchword.room.learned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.question.Question;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Learned;
import org.watchword.session.learned.Change;

/// What is known of what a session changed, for the trainer's laptop alone.
///
/// @param papers the questions of each set, as they stand on the paper; empty lists when the deck asks none, or cannot
///     be found any more
/// @param counted what was counted and stands in the book
/// @param open the single sheets, while they are there
/// @param followUp whether and when people are asked again
public record Learning(
        SessionId session,
        SessionState state,
        Map<SheetSet, List<Question>> papers,
        Optional<Learned> counted,
        Optional<Open> open,
        Optional<FollowUp> followUp) {

    public Learning {
        papers = Map.copyOf(papers);
    }

    /// Single sheets that are still kept.
    ///
    /// @param change as it would be counted now; empty once only pairs are left
    /// @param typed the numbers of slips that were typed in from paper, in order
    /// @param answered how many slips answered in each set, by phone or on paper
    public record Open(Optional<Change> change, Map<SheetSet, List<Integer>> typed, Map<SheetSet, Integer> answered) {
        public Open {
            typed = Map.copyOf(typed);
            answered = Map.copyOf(answered);
        }
    }

    /// What stands on the paper of a set.
    public List<Question> paper(SheetSet set) {
        return papers.getOrDefault(set, List.of());
    }

    /// What there is to show: what was counted, or as it would be counted now.
    public Optional<Change> change() {
        return counted.map(Learned::change).or(() -> open.flatMap(Open::change));
    }

    /// Whether sheets of a set may be typed in now: before and after until they have been counted, later from then on.
    public boolean takes(SheetSet set) {
        return !paper(set).isEmpty()
                && (set == SheetSet.LATER ? counted.isPresent() && open.isPresent() : counted.isEmpty());
    }
}
