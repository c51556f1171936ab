package org.watchword.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.DeckProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.QuestionProblem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.question.QuestionId;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.SourcePlace;

/// Everything a deck names must be there, and what keeps people safe must not be taken out.
final class DeckCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        library.decks().forEach(deck -> look(library, deck, problems));
    }

    private static void look(Library library, Deck deck, Consumer<Problem> problems) {
        for (Part part : deck.parts()) {
            switch (part) {
                case Part.Teach teach -> teach(library, deck.audience(), teach, problems);
                case Part.Ask ask -> ask(library, ask, problems);
                case Part.Rest _ -> {}
            }
        }
        for (int i = 0; i < deck.prints().size(); i++) {
            String print = deck.prints().get(i);
            if (library.print(print).isEmpty()) {
                SourcePlace place = library.landmarks().at(deck.place(), "/prints/" + i);
                problems.accept(new ReferenceProblem.UnknownPrint(place, print));
            }
        }
        circles(deck, problems);
        pair(deck, problems);
    }

    private static void teach(Library library, String audience, Part.Teach teach, Consumer<Problem> problems) {
        Optional<TrainingModule> module = library.module(teach.module());
        if (module.isEmpty()) {
            problems.accept(new ReferenceProblem.UnknownModule(teach.place(), teach.module()));
            return;
        }
        if (module.get().version() != teach.version()) {
            problems.accept(new DeckProblem.ModuleMovedOn(
                    teach.place(), teach.module(), teach.version(), module.get().version()));
        }
        Set<String> touched = new HashSet<>(teach.skip());
        touched.addAll(teach.replace().keySet());
        for (String slide : touched) {
            SlideId id = new SlideId(teach.module(), slide);
            known(library, id, teach, problems);
            if (library.settings().always().of(audience).names(id)) {
                problems.accept(new ReferenceProblem.AlwaysSlideTouched(teach.place(), id.toString()));
            }
        }
        teach.replace().values().forEach(other -> known(library, other, teach, problems));
    }

    private static void known(Library library, SlideId id, Part.Teach teach, Consumer<Problem> problems) {
        if (library.planner().slide(id, library.settings().defaultLanguage()).isEmpty()) {
            problems.accept(new ReferenceProblem.UnknownSlide(teach.place(), id.toString()));
        }
    }

    private static void ask(Library library, Part.Ask ask, Consumer<Problem> problems) {
        for (QuestionId id : ask.skip()) {
            if (library.planner()
                    .question(id, library.settings().defaultLanguage())
                    .isEmpty()) {
                problems.accept(new ReferenceProblem.UnknownQuestion(ask.place(), id.toString()));
            }
        }
    }

    /// Follows each replacement; one that comes back to where it began is told once, at its part.
    private static void circles(Deck deck, Consumer<Problem> problems) {
        Map<SlideId, SlideId> replaced = new HashMap<>();
        for (Part part : deck.parts()) {
            if (part instanceof Part.Teach teach) {
                teach.replace().forEach((slide, other) -> replaced.put(new SlideId(teach.module(), slide), other));
            }
        }
        for (Part part : deck.parts()) {
            if (part instanceof Part.Teach teach) {
                for (String slide : teach.replace().keySet()) {
                    SlideId start = new SlideId(teach.module(), slide);
                    if (returns(start, replaced)) {
                        problems.accept(new ReferenceProblem.Circle(teach.place(), start.toString()));
                    }
                }
            }
        }
    }

    private static boolean returns(SlideId start, Map<SlideId, SlideId> replaced) {
        SlideId at = replaced.get(start);
        for (int steps = 0; at != null && steps < replaced.size(); steps++) {
            if (at.equals(start)) {
                return true;
            }
            at = replaced.get(at);
        }
        return false;
    }

    /// Before and after stand at most once each, and ask the same.
    private static void pair(Deck deck, Consumer<Problem> problems) {
        List<Part.Ask> before = asks(deck, Moment.BEFORE);
        List<Part.Ask> after = asks(deck, Moment.AFTER);
        for (List<Part.Ask> asks : List.of(before, after)) {
            asks.stream()
                    .skip(1)
                    .forEach(ask -> problems.accept(
                            new QuestionProblem.AskedUnevenly(ask.place(), "keep each ask once in a deck")));
        }
        if (before.isEmpty() != after.isEmpty()) {
            Part.Ask only = before.isEmpty() ? after.getFirst() : before.getFirst();
            problems.accept(new QuestionProblem.AskedUnevenly(only.place(), "add the other ask, or remove this one"));
        } else if (!before.isEmpty()
                && !Set.copyOf(before.getFirst().skip())
                        .equals(Set.copyOf(after.getFirst().skip()))) {
            problems.accept(new QuestionProblem.AskedUnevenly(
                    after.getFirst().place(), "skip the same questions before and after"));
        }
    }

    private static List<Part.Ask> asks(Deck deck, Moment moment) {
        return deck.parts().stream()
                .filter(Part.Ask.class::isInstance)
                .map(Part.Ask.class::cast)
                .filter(ask -> ask.moment() == moment)
                .toList();
    }
}
