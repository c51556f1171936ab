package org.watchword.room.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;

/// One paper sheet as one line: the number of the slip, then an answer to each question in turn, with spaces between.
/// Where every answer is one letter, the letters may stand together: `12 b a ? 4` and `12 ba?4` are the same.
sealed interface PaperLine {

    /// A whole sheet.
    ///
    /// @param answers one for each question
    record Sheet(int slip, List<Given.Kept> answers) implements PaperLine {
        public Sheet {
            answers = List.copyOf(answers);
        }
    }

    /// It is none; nothing was kept.
    record Wrong(TypingProblem problem) implements PaperLine {}

    /// Reads what was typed.
    ///
    /// @param questions as they stand on the paper
    static PaperLine read(List<Question> questions, String typed) {
        List<String> words = List.of(typed.strip().split("[\\s,;]+"));
        Optional<Integer> slip = number(words.getFirst());
        if (slip.isEmpty()) {
            return new Wrong(TypingProblem.of(TypingProblem.Why.NO_NUMBER));
        }
        List<String> letters = letters(words.subList(1, words.size()), questions.size());
        if (letters.size() != questions.size()) {
            return new Wrong(TypingProblem.count(letters.size(), questions.size()));
        }
        List<Given.Kept> answers = new ArrayList<>();
        for (int at = 0; at < letters.size(); at++) {
            PaperLetters paper = new PaperLetters(questions.get(at));
            Optional<Given.Kept> answer = paper.read(letters.get(at));
            if (answer.isEmpty()) {
                return new Wrong(TypingProblem.letter(at + 1, letters.get(at), paper.possible()));
            }
            answers.add(answer.get());
        }
        return new Sheet(slip.get(), answers);
    }

    private static List<String> letters(List<String> words, int questions) {
        boolean together =
                words.size() == 1 && questions > 1 && words.getFirst().length() == questions;
        return together ? List.of(words.getFirst().split("")) : words;
    }

    private static Optional<Integer> number(String word) {
        return word.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }
}
