package org.watchword.content.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.watchword.content.deck.Always;
import org.watchword.content.deck.Planner;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;

/// The slides that belong to every deck must be there.
final class AlwaysCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Planner planner = library.planner();
        Always always = library.settings().always();
        Stream.concat(always.first().stream(), always.ending().stream())
                .filter(id ->
                        planner.slide(id, library.settings().defaultLanguage()).isEmpty())
                .forEach(id -> problems.accept(
                        new ReferenceProblem.UnknownSlide(library.settings().place(), id.toString())));
    }
}
