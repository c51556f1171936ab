package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.content.problem.AuthorityProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.QuestionProblem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.question.Use;

/// A question of knowledge must explain itself and say where its answer comes from; before and after are a pair.
final class QuestionCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (TrainingModule module : library.modules()) {
            for (ModuleText text : module.texts().values()) {
                GrammarWords words = library.settings().words().getOrDefault(text.language(), GrammarWords.ENGLISH);
                text.questions().stream()
                        .filter(question -> question.language().equals(text.language()))
                        .forEach(question -> {
                            finished(module, question, words, problems);
                            look(library, question, problems);
                        });
            }
        }
    }

    /// A draft is told once, in its own language; what it lacks is asked for when it is none any more.
    private static void finished(
            TrainingModule module, Question question, GrammarWords words, Consumer<Problem> problems) {
        boolean draft = module.question(question.id().question(), module.language())
                .filter(Question::draft)
                .isPresent();
        if (!draft) {
            explained(question, words, problems);
        } else if (question.language().equals(module.language())) {
            problems.accept(new QuestionProblem.Unfinished(question.place()));
        }
    }

    private static void look(Library library, Question question, Consumer<Problem> problems) {
        if (question.uses().contains(Use.ASSESSMENT)) {
            problems.accept(new AuthorityProblem.WrongUse(question.place(), "take assessment out, or the question"));
        }
        if (question.uses().contains(Use.BEFORE) != question.uses().contains(Use.AFTER)) {
            problems.accept(new QuestionProblem.BeforeWithoutAfter(question.place()));
        }
        if (question.detail() instanceof KindDetail.About about
                && library.planner()
                        .question(about.question(), question.language())
                        .isEmpty()) {
            problems.accept(new ReferenceProblem.UnknownQuestion(
                    question.place(), about.question().toString()));
        }
    }

    /// Whether a question of knowledge explains itself and names its source.
    static void explained(Question question, GrammarWords words, Consumer<Problem> problems) {
        if (question.kind().asksKnowledge() && question.explanation().isEmpty()) {
            problems.accept(new QuestionProblem.NoExplanation(question.place(), words.explanation()));
        }
        if (question.kind().asksKnowledge() && question.source().isEmpty()) {
            problems.accept(new QuestionProblem.NoSource(question.place(), words.source()));
        }
    }
}
