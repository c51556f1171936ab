package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
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
                        .forEach(question -> look(library, question, words, problems));
            }
        }
    }

    private static void look(Library library, Question question, GrammarWords words, Consumer<Problem> problems) {
        if (question.kind().asksKnowledge() && question.explanation().isEmpty()) {
            problems.accept(new QuestionProblem.NoExplanation(question.place(), words.explanation()));
        }
        if (question.kind().asksKnowledge() && question.source().isEmpty()) {
            problems.accept(new QuestionProblem.NoSource(question.place(), words.source()));
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
}
