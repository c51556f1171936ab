package org.watchword.content.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Passage;

/// A number or a claim of law that a trainer says aloud must come from somewhere that she can name. Figures bring their
/// source with them, and a question has its own. A telephone number that was typed is told as that.
final class SourceCheck implements Check {

    private static final Set<Passage.Kind> SAID = EnumSet.of(
            Passage.Kind.HEADING, Passage.Kind.BODY, Passage.Kind.NOTE, Passage.Kind.HANDOUT, Passage.Kind.BEFORE);

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Set<String> known = TypedNumberCheck.known(library);
        Map<String, List<Passage>> said = library.passages().stream()
                .filter(passage -> SAID.contains(passage.kind()))
                .filter(passage -> TypedNumberCheck.first(passage.text(), known).isEmpty())
                .collect(Collectors.groupingBy(Passage::owner));
        for (TrainingModule module : library.modules()) {
            module.text(module.language()).slides().stream()
                    .filter(slide -> slide.question().isEmpty())
                    .filter(slide -> slide.notes().stream().noneMatch(note -> note.voice() == Voice.SOURCE))
                    .flatMap(slide ->
                            unsourced(slide, said.getOrDefault(slide.id().toString(), List.of())).stream())
                    .forEach(problems);
        }
    }

    private static Optional<Problem> unsourced(Slide slide, List<Passage> said) {
        return said.stream()
                .filter(passage -> passage.language().equals(slide.language()))
                .flatMap(passage -> Claims.first(passage.text(), passage.language())
                        .map(found ->
                                (Problem) new SlideProblem.Unsourced(passage.placeOf(found.start()), found.group()))
                        .stream())
                .findFirst();
    }
}
