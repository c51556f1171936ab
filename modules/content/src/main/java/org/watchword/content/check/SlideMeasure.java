package org.watchword.content.check;

import java.util.List;
import org.watchword.content.deck.PlannedSlide;

/// Tells whether a slide fits: what only something that draws can know.
public interface SlideMeasure {

    /// Nothing that draws is at hand; the checker then says "sizes not measured".
    SlideMeasure NONE = (slide, shape) -> List.of();

    /// What does not fit; empty when all is well.
    List<Misfit> measure(PlannedSlide slide, Shape shape);
}
