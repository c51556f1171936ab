package org.watchword.session.assess;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.authority.Authority;

/// A marked paper. It is told to one person, and only whether it is a pass is kept.
///
/// @param points one for each question that was answered wholly right
/// @param of how many there were
/// @param passed whether they are enough for the authority
/// @param lookAgain the questions that were not right, in the order of the paper
public record Marked(int points, int of, boolean passed, List<PaperQuestion> lookAgain) {

    public Marked {
        lookAgain = List.copyOf(lookAgain);
    }

    /// Marks what was ticked on a paper.
    ///
    /// @throws IllegalArgumentException when it was ticked on another paper
    public static Marked of(Paper paper, Ticked ticked, Authority authority) {
        if (ticked.letters().size() != paper.questions().size()) {
            throw new IllegalArgumentException("these are the ticks of another paper");
        }
        List<PaperQuestion> wrong = new ArrayList<>();
        for (int i = 0; i < paper.questions().size(); i++) {
            PaperQuestion question = paper.questions().get(i);
            if (!question.right().equals(ticked.letters().get(i))) {
                wrong.add(question);
            }
        }
        int all = paper.questions().size();
        int points = all - wrong.size();
        return new Marked(points, all, points >= authority.pointsToPass(all), wrong);
    }
}
