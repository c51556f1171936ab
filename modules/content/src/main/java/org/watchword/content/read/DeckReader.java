package org.watchword.content.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.Part;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.question.QuestionId;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.DeckYaml;
import org.watchword.content.yaml.PartYaml;

/// Reads one deck.
final class DeckReader {

    private final Shelf shelf;
    private final String id;

    DeckReader(Shelf shelf, String id) {
        this.shelf = shelf;
        this.id = id;
    }

    Optional<Deck> read() {
        return shelf.yaml("decks/" + id + ".yaml", DeckYaml.class).map(this::deck);
    }

    private Deck deck(Bound<DeckYaml> bound) {
        DeckYaml yaml = bound.value();
        if (!yaml.id().equals(id)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("id"), yaml.id(), id));
        }
        List<Part> parts = IntStream.range(0, yaml.parts().size())
                .mapToObj(i -> part(yaml.parts().get(i), bound.at("parts", i)))
                .toList();
        return new Deck(
                id,
                shelf.label(yaml.title(), bound.at("title"), Passage.Kind.LABEL),
                yaml.audience(),
                yaml.minutes(),
                parts,
                yaml.prints().orElse(List.of()),
                yaml.fade().orElse(false),
                bound.at("minutes"));
    }

    static Part part(PartYaml yaml, SourcePlace place) {
        List<String> skip = yaml.skip().orElse(List.of());
        if (yaml.module().isPresent()) {
            Map<String, SlideId> replace = new HashMap<>();
            yaml.replace()
                    .orElse(Map.of())
                    .forEach((slide, other) -> SlideId.parse(other).ifPresent(parsed -> replace.put(slide, parsed)));
            OptionalDouble minutes = yaml.minutes().map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
            return new Part.Teach(yaml.module().get(), yaml.version().orElse(0), skip, replace, minutes, place);
        }
        if (yaml.rest().isPresent()) {
            return new Part.Rest(yaml.rest().get(), place);
        }
        Moment moment = yaml.ask().orElse("").equals("before") ? Moment.BEFORE : Moment.AFTER;
        List<QuestionId> questions = skip.stream()
                .flatMap(question -> QuestionId.parse(question).stream())
                .toList();
        return new Part.Ask(moment, yaml.minutes().orElse(0.0), questions, place);
    }
}
