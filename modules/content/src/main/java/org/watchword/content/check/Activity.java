package org.watchword.content.check;

import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;

/// How much of a deck people do something themselves: answer, decide, talk.
final class Activity {

    private Activity() {}

    /// From 0 to 1, of the minutes without breaks.
    static double share(DeckPlan plan) {
        double all = minutes(plan, false);
        return all > 0 ? minutes(plan, true) / all : 0;
    }

    private static double minutes(DeckPlan plan, boolean activeOnly) {
        return plan.slides().stream()
                .filter(slide -> slide.slide().layout() != Layout.BREAK)
                .filter(slide -> !activeOnly || isActive(slide))
                .mapToDouble(PlannedSlide::minutes)
                .sum();
    }

    private static boolean isActive(PlannedSlide slide) {
        return slide.slide().layout() == Layout.QUESTION
                || slide.slide().timer().isPresent();
    }
}
