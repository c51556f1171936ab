package org.watchword.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.content.deck.DeckPlan;

/// The bones of a deck: all that the record of a session needs of it. It stands in the first event, so that a
/// session can be replayed years later without the library it was given from.
///
/// @param audience code such as "taxi-private-hire"
/// @param language of the deck as it was shown, a BCP 47 tag
/// @param hash SHA-256 in hex over everything shown
public record DeckOutline(
        String deckId,
        String title,
        String audience,
        String language,
        String hash,
        List<PartOutline> parts,
        List<SlideOutline> slides) {

    /// No deck at all: what a session has before it was prepared.
    static final DeckOutline NONE = new DeckOutline("", "", "", "", "", List.of(), List.of());

    public DeckOutline {
        parts = List.copyOf(parts);
        slides = List.copyOf(slides);
    }

    /// The outline of a deck as the library resolved it for one language.
    public static DeckOutline of(DeckPlan plan) {
        return new DeckOutline(
                plan.deck().id(),
                plan.title(),
                plan.deck().audience(),
                plan.language(),
                plan.hash(),
                plan.parts().stream().map(PartOutline::of).toList(),
                plan.slides().stream().map(SlideOutline::of).toList());
    }

    /// The question of a round, if this deck has that round.
    public Optional<RoundOutline> round(RoundId round) {
        return slide(round).map(slide -> slide.rounds().get(round));
    }

    /// Whether the counts of a round have to wait until the reason, or what comes of each choice, was shown.
    public boolean reasonFirst(RoundId round) {
        return slide(round).filter(SlideOutline::reasonFirst).isPresent();
    }

    private Optional<SlideOutline> slide(RoundId round) {
        return slides.stream()
                .filter(slide -> slide.rounds().containsKey(round))
                .findFirst();
    }

    /// Whether a slide of this index exists.
    public boolean has(int slide) {
        return slide >= 0 && slide < slides.size();
    }

    /// Indexes of the slides of a part, in order.
    public IntStream slidesOf(PartOutline part) {
        return IntStream.range(part.first(), part.first() + part.count());
    }
}
