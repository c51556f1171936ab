package org.watchword.content.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.watchword.content.deck.Always;
import org.watchword.content.deck.Planner;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Inline;

/// The slides that belong to every deck must be there for every audience, and the last of them must name who helps.
final class AlwaysCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Planner planner = library.planner();
        String language = library.settings().defaultLanguage();
        for (Always always : library.settings().always().all()) {
            Stream.concat(always.first().stream(), always.ending().stream())
                    .filter(id -> planner.slide(id, language).isEmpty())
                    .forEach(id -> problems.accept(
                            new ReferenceProblem.UnknownSlide(library.settings().place(), id.toString())));
            always.last().stream()
                    .skip(Math.max(0, always.last().size() - 1))
                    .flatMap(id -> planner.slide(id, language).stream())
                    .filter(AlwaysCheck::namesNobody)
                    .forEach(help -> problems.accept(new SlideProblem.HelpNamesNobody(help.place())));
        }
    }

    private static boolean namesNobody(Slide help) {
        return Inline.allOf(help.body()).noneMatch(Inline.ContactRef.class::isInstance);
    }
}
