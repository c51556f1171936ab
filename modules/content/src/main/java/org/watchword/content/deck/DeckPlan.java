package org.watchword.content.deck;

import java.util.List;
import java.util.Optional;
import org.watchword.content.asked.Asked;

/// A deck resolved for one language: the very slides, in the order they are shown.
///
/// @param language the language that was asked for
/// @param hash SHA-256, in hex, of everything it shows: proof of what was taught
/// @param asked what people may ask, those questions first that its audience asks; never shown, so not in the hash
public record DeckPlan(
        Deck deck,
        String title,
        String language,
        List<PlannedPart> parts,
        List<PlannedSlide> slides,
        String hash,
        List<Asked> asked) {

    public DeckPlan {
        asked = List.copyOf(asked);
        parts = List.copyOf(parts);
        slides = List.copyOf(slides);
    }

    /// The same deck, with what people may ask at hand.
    public DeckPlan with(List<Asked> questions) {
        return new DeckPlan(deck, title, language, parts, slides, hash, questions);
    }

    /// Where to get help: the last slide of every deck, which the trainer can call up at any time.
    public Optional<PlannedSlide> help() {
        return slides.isEmpty() ? Optional.empty() : Optional.of(slides.getLast());
    }
}
