package org.watchword.content.deck;

import java.util.List;
import java.util.Optional;

/// A deck resolved for one language: the very slides, in the order they are shown.
///
/// @param language the language that was asked for
/// @param hash SHA-256, in hex, of everything it shows: proof of what was taught
public record DeckPlan(
        Deck deck, String title, String language, List<PlannedPart> parts, List<PlannedSlide> slides, String hash) {

    public DeckPlan {
        parts = List.copyOf(parts);
        slides = List.copyOf(slides);
    }

    /// Where to get help: the last slide of every deck, which the trainer can call up at any time.
    public Optional<PlannedSlide> help() {
        return slides.isEmpty() ? Optional.empty() : Optional.of(slides.getLast());
    }
}
