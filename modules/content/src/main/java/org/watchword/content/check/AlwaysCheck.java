package org.watchword.content.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.content.deck.Always;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.Passage;

/// The slides that belong to every deck must be there for every audience, and the last of them must name who helps.
final class AlwaysCheck implements Check {

    private static final Pattern CONTACT = Pattern.compile("\\{contact: ");

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Always always : library.settings().always().all()) {
            Stream.concat(always.first().stream(), always.ending().stream())
                    .filter(id -> slide(library, id).isEmpty())
                    .forEach(id -> problems.accept(
                            new ReferenceProblem.UnknownSlide(library.settings().place(), id.toString())));
            always.last().stream()
                    .skip(Math.max(0, always.last().size() - 1))
                    .flatMap(id -> slide(library, id).stream())
                    .filter(help -> namesNobody(library, help))
                    .forEach(help -> problems.accept(new SlideProblem.HelpNamesNobody(help.place())));
        }
    }

    private static Optional<Slide> slide(Library library, SlideId id) {
        return library.planner().slide(id, library.settings().defaultLanguage());
    }

    private static boolean namesNobody(Library library, Slide help) {
        return library.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .filter(passage -> passage.owner().equals(help.id().toString()))
                .noneMatch(passage -> CONTACT.matcher(passage.text()).find());
    }
}
