package org.watchword.content.deck;

import java.util.List;
import java.util.stream.DoubleStream;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;

/// How long a deck lasts, part by part, as it is put together.
///
/// @param opening minutes of the slides that begin every deck
/// @param parts minutes of each part, in the order of the deck
/// @param ending minutes of the slides that end every deck
public record DeckMinutes(double opening, List<Double> parts, double ending) {

    public DeckMinutes {
        parts = List.copyOf(parts);
    }

    /// The minutes of a deck; what the library does not have takes no time.
    public static DeckMinutes of(Planner planner, Deck deck, String language) {
        Always always = planner.sets().of(deck.audience());
        List<Double> parts = deck.parts().stream()
                .map(part -> minutes(planner, deck, part, language))
                .toList();
        return new DeckMinutes(sum(planner, always.first(), language), parts, sum(planner, always.ending(), language));
    }

    /// Minutes of the whole.
    public double all() {
        return DoubleStream.concat(
                        DoubleStream.of(opening, ending), parts.stream().mapToDouble(Double::doubleValue))
                .sum();
    }

    private static double minutes(Planner planner, Deck deck, Part part, String language) {
        return switch (part) {
            case Part.Teach teach -> {
                List<Slide> shown = planner.taught(deck, teach, language);
                double own = shown.stream().mapToDouble(Slide::minutes).sum();
                yield shown.isEmpty() ? 0 : teach.minutes().orElse(own);
            }
            case Part.Rest rest -> rest.minutes();
            case Part.Ask ask -> planner.asked(deck, ask, language).isEmpty() ? 0 : ask.minutes();
        };
    }

    private static double sum(Planner planner, List<SlideId> slides, String language) {
        return slides.stream()
                .flatMap(id -> planner.slide(id, language).stream())
                .mapToDouble(Slide::minutes)
                .sum();
    }
}
