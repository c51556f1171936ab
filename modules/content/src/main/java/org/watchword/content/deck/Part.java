package org.watchword.content.deck;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.watchword.content.question.QuestionId;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.SourcePlace;

/// One line of a deck.
public sealed interface Part {

    SourcePlace place();

    /// A training module.
    ///
    /// @param version the one the deck was checked with
    /// @param skip ids of its slides that are left out
    /// @param replace slides of other modules that stand in for its own
    /// @param minutes instead of the sum of its slides
    record Teach(
            String module,
            int version,
            List<String> skip,
            Map<String, SlideId> replace,
            OptionalDouble minutes,
            SourcePlace place)
            implements Part {
        public Teach {
            skip = List.copyOf(skip);
            replace = Map.copyOf(replace);
        }
    }

    /// Tea.
    record Rest(double minutes, SourcePlace place) implements Part {}

    /// Every question of the deck's modules that is meant for this moment.
    ///
    /// @param moment [Moment#BEFORE] or [Moment#AFTER]
    record Ask(Moment moment, double minutes, List<QuestionId> skip, SourcePlace place) implements Part {
        public Ask {
            skip = List.copyOf(skip);
        }
    }
}
