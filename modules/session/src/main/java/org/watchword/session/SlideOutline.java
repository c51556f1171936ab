package org.watchword.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;

/// What the course of a session depends on in a slide. Its words and pictures stay in the deck.
///
/// @param key unique in the deck
/// @param part index of its part
/// @param steps 1 or more: the heading, then one for each list item that is revealed
/// @param minutes planned for it
/// @param optional may be left out when time is short
/// @param sensitive is announced to the trainer one slide before
/// @param roundOrNull the question it asks; use [#round]
public record SlideOutline(
        String key,
        int part,
        int steps,
        double minutes,
        boolean optional,
        boolean sensitive,
        @Nullable RoundOutline roundOrNull) {

    static SlideOutline of(PlannedSlide planned) {
        return new SlideOutline(
                planned.key(),
                planned.part(),
                planned.steps(),
                planned.minutes(),
                planned.slide().optional(),
                planned.slide().sensitive(),
                planned.question()
                        .map(question -> RoundOutline.of(question, planned.moment()))
                        .orElse(null));
    }

    /// The question that this slide asks, if it asks one.
    public Optional<RoundOutline> round() {
        return Optional.ofNullable(roundOrNull);
    }

    /// The round that is held on this slide, if it asks a question.
    public Optional<RoundId> roundId() {
        return round().map(asked -> new RoundId(key));
    }
}
