package org.watchword.content.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.authority.Drawing;
import org.watchword.content.deck.Audiences;
import org.watchword.content.library.Library;
import org.watchword.content.problem.AuthorityProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Use;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Choice;

/// Everything an authority asks for must be there, for each try, in each language, and for grown people only.
final class AuthorityCheck implements Check {

    private static final Set<QuestionKind> MARKABLE =
            EnumSet.of(QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE);

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        library.authorities().forEach(authority -> new Looking(library, authority, problems).look());
        for (Bank bank : library.banks()) {
            for (Question question : bank.questions(bank.language())) {
                QuestionCheck.explained(question, library.settings().wordsIn(bank.language()), problems);
                if (!MARKABLE.contains(question.kind())) {
                    problems.accept(new AuthorityProblem.NotMarkable(question.place(), Choice.name(question.kind())));
                }
                if (!question.uses().equals(Set.of(Use.ASSESSMENT))) {
                    problems.accept(
                            new AuthorityProblem.WrongUse(question.place(), "write use: [assessment], and no other"));
                }
            }
        }
    }

    private record Looking(Library library, Authority authority, Consumer<Problem> problems) {

        void look() {
            for (int i = 0; i < authority.decks().size(); i++) {
                deck(authority.decks().get(i), at("/decks/" + i));
            }
            for (int i = 0; i < authority.mustAttend().size(); i++) {
                String module = authority.mustAttend().get(i);
                if (library.module(module).isEmpty()) {
                    problems.accept(new ReferenceProblem.UnknownModule(at("/must-attend/" + i), module));
                }
            }
            library.bank(authority.bank())
                    .ifPresentOrElse(
                            this::bank,
                            () -> problems.accept(new ReferenceProblem.UnknownBank(at("/bank"), authority.bank())));
        }

        private void deck(String id, SourcePlace place) {
            library.deck(id)
                    .ifPresentOrElse(
                            deck -> {
                                if (Audiences.arePupils(deck.audience())) {
                                    problems.accept(new AuthorityProblem.ForPupils(place, id));
                                }
                            },
                            () -> problems.accept(new ReferenceProblem.UnknownDeck(place, id)));
        }

        private void bank(Bank bank) {
            for (int i = 0; i < authority.languages().size(); i++) {
                String language = authority.languages().get(i);
                if (!bank.isWholeIn(language)) {
                    problems.accept(new AuthorityProblem.NotInLanguage(at("/languages/" + i), language));
                }
            }
            List<Question> all = bank.questions(bank.language());
            switch (authority.drawing()) {
                case Drawing.Fixed fixed -> fixed(fixed.ids(), all);
                case Drawing.Shuffled shuffled ->
                    shuffled.outcomes().forEach((outcome, needed) -> enough(outcome, needed, all));
            }
        }

        private void fixed(List<String> ids, List<Question> all) {
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                if (all.stream().noneMatch(question -> question.id().question().equals(id))) {
                    problems.accept(new ReferenceProblem.UnknownQuestion(at("/questions/" + i), id));
                }
            }
        }

        private void enough(String outcome, int needed, List<Question> all) {
            int there = Math.toIntExact(all.stream()
                    .filter(question -> question.outcome().equals(outcome))
                    .count());
            SourcePlace place = at("/outcomes/" + outcome);
            if (there < needed) {
                problems.accept(new AuthorityProblem.TooFewQuestions(place, outcome, there, needed));
            } else if (there < needed * authority.tries()) {
                problems.accept(new AuthorityProblem.TriesRepeat(place, outcome, there, needed * authority.tries()));
            }
        }

        private SourcePlace at(String pointer) {
            return library.landmarks().at(authority.place(), pointer);
        }
    }
}
