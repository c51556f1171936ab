package org.watchword.session.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What somebody ticked on a paper, as it was typed in: for each question its letters, or `-` for none, kept apart by
/// blanks or commas, such as `b ac - d`.
///
/// @param letters by question, in the order of the paper; an empty set where nothing was ticked
public record Ticked(List<Set<Character>> letters) {

    public Ticked {
        letters = List.copyOf(letters);
    }

    /// What came of reading a line.
    public sealed interface Reading {}

    /// It can be marked.
    public record Read(Ticked ticked) implements Reading {}

    /// It cannot.
    ///
    /// @param question from 1; of [Slip#OTHER_NUMBER] how many there were
    public record Wrong(Slip slip, int question) implements Reading {}

    /// What may be wrong with a line.
    public enum Slip {
        /// More or fewer answers than questions.
        OTHER_NUMBER,
        /// A letter that stands beside no answer of this question.
        NO_SUCH_LETTER,
        /// Two ticks where one answer is right.
        TOO_MANY
    }

    /// Reads a line for a paper.
    public static Reading read(String typed, Paper paper) {
        List<String> words = typed.isBlank()
                ? List.of()
                : List.of(typed.strip().toUpperCase(Locale.ROOT).split("[\\s,;]+"));
        if (words.size() != paper.questions().size()) {
            return new Wrong(Slip.OTHER_NUMBER, words.size());
        }
        List<Set<Character>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PaperQuestion question = paper.questions().get(i);
            Set<Character> ticked = new TreeSet<>();
            for (char letter : words.get(i).replace("-", "").toCharArray()) {
                if (!question.letters().contains(letter)) {
                    return new Wrong(Slip.NO_SUCH_LETTER, i + 1);
                }
                ticked.add(letter);
            }
            if (ticked.size() > 1 && !question.severalMayBeRight()) {
                return new Wrong(Slip.TOO_MANY, i + 1);
            }
            all.add(Set.copyOf(ticked));
        }
        return new Read(new Ticked(all));
    }
}
