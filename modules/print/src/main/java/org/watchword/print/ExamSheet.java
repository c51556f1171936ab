package org.watchword.print;

import java.util.List;
import org.watchword.content.authority.Authority;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;

/// Papers on which one person each is tested, with a field for the name: they are handed back and kept by nobody. No
/// right answer stands on them.
///
/// @param authority whose rules hold
/// @param title what is tested, in the words of the bank
/// @param language of the questions, a BCP 47 tag
/// @param papers in the order in which they lie on the pile
/// @param how how large its letters are, and the numbers of the area
public record ExamSheet(Authority authority, String title, String language, List<Paper> papers, How how)
        implements OwnSheet {

    /// @throws IllegalArgumentException when there is no paper
    public ExamSheet {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("no paper to print");
        }
    }

    /// What does not depend on the questions.
    public record How(TextSize size, LocalFacts facts) {}

    /// One person's paper.
    ///
    /// @param code stands in its corner, such as `B2-K7QX`
    /// @param questions in its order
    public record Paper(String code, List<Asked> questions) {
        public Paper {
            questions = List.copyOf(questions);
        }
    }

    /// A question as it stands there.
    ///
    /// @param options in the order of this paper; the first one is A
    /// @param several whether more than one may be right
    public record Asked(Question question, List<Option> options, boolean several) {
        public Asked {
            options = List.copyOf(options);
        }
    }
}
