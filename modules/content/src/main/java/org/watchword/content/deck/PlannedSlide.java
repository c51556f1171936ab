package org.watchword.content.deck;

import java.util.Optional;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;

/// A slide at its place in a plan.
///
/// @param key unique in the plan: `act/how-to-report#report-who`, with `@before` or `@after` for those questions
/// @param part index into the plan's parts, from 0
/// @param minutes planned here; differs from the slide's own when the deck gives the part other minutes
/// @param question what it asks, for slides with the question layout
public record PlannedSlide(
        String key, int part, double minutes, Slide slide, Optional<Question> question, Moment moment) {}
