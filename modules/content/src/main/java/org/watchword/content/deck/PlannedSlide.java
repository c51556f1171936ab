package org.watchword.content.deck;

import java.util.Optional;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;

/// A slide at its place in a plan.
///
/// @param key unique in the plan: `act/how-to-report#report-who`, with `@before` or `@after` for those questions
/// @param part index into the plan's parts, from 0
/// @param minutes planned here; differs from the slide's own when the deck gives the part other minutes
/// @param question what it asks, for slides with the question layout
public record PlannedSlide(
        String key, int part, double minutes, Slide slide, Optional<Question> question, Moment moment) {

    /// Whether no person has yet checked what it says, or its question is not finished.
    public boolean draft() {
        return slide.draft() || question.filter(Question::draft).isPresent();
    }

    /// How many presses it takes to show all of it, at least 1. A scenario has one for each scene, and one
    /// for what is to be known at its end.
    public int steps() {
        return question.map(Question::detail)
                .map(detail -> detail instanceof KindDetail.Scenario scenario
                        ? scenario.steps().size() + 1
                        : slide.steps())
                .orElseGet(slide::steps);
    }
}
