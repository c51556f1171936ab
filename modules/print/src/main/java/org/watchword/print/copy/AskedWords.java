package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.Called;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;

/// A question as paper asks it, and what is to be known of it afterwards.
final class AskedWords {
    private final SlideWording wording;
    private final Question question;

    AskedWords(SlideWording wording, Question question) {
        this.wording = wording;
        this.question = question;
    }

    /// The answers, none of them marked.
    SlideBody open() throws Refusal {
        return question.kind() == QuestionKind.MATCH ? pairs() : answers(false, List.of());
    }

    /// Whether something can be said of it once it has been answered.
    boolean isExplained() {
        return question.kind().asksKnowledge() && !question.explanation().isEmpty();
    }

    /// The answers with the right ones marked, and why.
    SlideBody shown() throws Refusal {
        List<Passage> why = new ArrayList<>();
        if (question.kind() == QuestionKind.ORDER || question.kind() == QuestionKind.MATCH) {
            why.add(solution());
        }
        why.addAll(wording.words(question.explanation()));
        return question.kind() == QuestionKind.MATCH ? new SlideBody.Text(why) : answers(true, why);
    }

    /// The head of why an answer is right.
    String whyTitle() {
        List<String> right = rightLetters();
        return switch (right.size()) {
            case 0 -> DeckWord.WHAT_WE_KNOW.with();
            case 1 -> DeckWord.WHY.with(right.getFirst());
            default ->
                DeckWord.WHY_SEVERAL.with(String.join(", ", right.subList(0, right.size() - 1)), right.getLast());
        };
    }

    /// For the trainer: what is right, why, and what to say to who chose something else.
    List<Passage> forTheTrainer() throws Refusal {
        List<Passage> told = new ArrayList<>();
        if (question.kind() == QuestionKind.ORDER || question.kind() == QuestionKind.MATCH) {
            told.add(solution());
        }
        List<List<Run>> options = new ArrayList<>();
        for (Called called : question.called()) {
            if (!called.option().feedback().isEmpty()) {
                options.add(explained(called));
            }
        }
        if (!options.isEmpty()) {
            told.add(new Passage.Items(false, options));
        }
        told.addAll(wording.words(question.explanation()));
        return told;
    }

    private List<Run> explained(Called called) throws Refusal {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(called.letter() + "  ", Weight.STRONG));
        runs.addAll(weighed(words(called.option()), called.right() ? Weight.STRONG : Weight.PLAIN));
        if (called.right()) {
            runs.add(new Run(" (" + DeckWord.RIGHT.with() + ")", Weight.STRONG));
        }
        for (Passage passage : wording.words(called.option().feedback())) {
            if (passage instanceof Passage.Words(List<Run> said)) {
                runs.add(new Run(": ", Weight.PLAIN));
                runs.addAll(said);
            }
        }
        return runs;
    }

    private SlideBody answers(boolean shown, List<Passage> why) throws Refusal {
        List<SlideBody.Answer> answers = new ArrayList<>();
        for (Called called : called()) {
            answers.add(new SlideBody.Answer(called.letter(), words(called.option()), shown && called.right()));
        }
        return new SlideBody.Answers(wording.words(question.more()), answers, why);
    }

    /// An order is written down whole, so nobody needs a letter for not being sure.
    private List<Called> called() {
        return question.kind() == QuestionKind.ORDER
                ? question.called().stream()
                        .filter(one -> one.option().role() != Role.NOT_SURE)
                        .map(one -> new Called(one.letter(), one.option(), false))
                        .toList()
                : question.called();
    }

    private SlideBody pairs() throws Refusal {
        List<List<Run>> left = new ArrayList<>();
        for (Option option : question.options()) {
            left.add(lettered(String.valueOf((char) ('A' + left.size())), option));
        }
        List<List<Run>> right = new ArrayList<>();
        for (Option partner : question.mixedPartners()) {
            right.add(lettered(Integer.toString(right.size() + 1), partner));
        }
        return new SlideBody.Columns(List.of(
                new SlideBody.Column(SlideBody.Sign.NONE, List.of(), left),
                new SlideBody.Column(SlideBody.Sign.NONE, List.of(), right)));
    }

    private List<Run> lettered(String letter, Option option) throws Refusal {
        List<Run> runs = new ArrayList<>(List.of(new Run(letter + "  ", Weight.STRONG)));
        runs.addAll(words(option));
        return runs;
    }

    /// The right order, or the pairs.
    private Passage solution() throws Refusal {
        Map<String, Option> partners =
                question.detail() instanceof KindDetail.Pairs(var found) ? found : Map.<String, Option>of();
        List<List<Run>> lines = new ArrayList<>();
        for (Option option : question.options()) {
            List<Run> line = new ArrayList<>(words(option));
            Option partner = partners.get(option.id());
            if (partner != null) {
                line.add(new Run(": ", Weight.PLAIN));
                line.addAll(words(partner));
            }
            lines.add(line);
        }
        return new Passage.Items(question.kind() == QuestionKind.ORDER, lines);
    }

    private List<Run> words(Option option) throws Refusal {
        List<Inline> text = option.text();
        return text.isEmpty() && option.role() == Role.NOT_SURE
                ? List.of(new Run(DeckWord.NOT_SURE.with(), Weight.PLAIN))
                : wording.runs(text);
    }

    private List<String> rightLetters() {
        return question.kind() == QuestionKind.ORDER || question.kind() == QuestionKind.MATCH
                ? List.of()
                : question.called().stream()
                        .filter(Called::right)
                        .map(Called::letter)
                        .toList();
    }

    private static List<Run> weighed(List<Run> runs, Weight weight) {
        return runs.stream()
                .map(run -> run.weight() == Weight.PLAIN ? new Run(run.text(), weight) : run)
                .toList();
    }
}
