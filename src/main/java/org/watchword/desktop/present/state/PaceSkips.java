package org.watchword.desktop.present.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Pace;
import org.watchword.session.SessionState;

/// Slides that can be left out to win time, and those that will be: each set is one press.
///
/// @param words "Skip 2 slides (5 min)" or "Bring back 2 skipped slides"; empty when there is nothing to press
/// @param headings of the slides
/// @param slides their indexes in the deck
public record PaceSkips(String words, String headings, List<Integer> slides) {

    /// Nothing to press.
    public static final PaceSkips NONE = new PaceSkips("", "", List.of());

    private static final double WORTH_SKIPPING = 3;

    public PaceSkips {
        slides = List.copyOf(slides);
    }

    /// Whether there is anything to press.
    public boolean any() {
        return !slides.isEmpty();
    }

    /// The first optional slides to come that win back the time that was lost, as far as there are any.
    static PaceSkips offer(Pace pace, DeckPlan plan, Texts texts) {
        double behind = minutes(pace.behind());
        if (behind < WORTH_SKIPPING) {
            return NONE;
        }
        List<Integer> slides = new ArrayList<>();
        double won = 0;
        for (int slide : pace.spare()) {
            if (won < behind) {
                slides.add(slide);
                won += plan.slides().get(slide).minutes();
            }
        }
        return slides.isEmpty()
                ? NONE
                : new PaceSkips(
                        texts.get(PresentWord.SKIP_THESE, slides.size(), Math.max(1, Math.round(won))),
                        headings(slides, plan),
                        slides);
    }

    /// What will be left out and can still be brought back.
    static PaceSkips undo(SessionState state, DeckPlan plan, Texts texts) {
        int here = state.show().at().slide();
        List<Integer> slides =
                state.show().skipped().stream().filter(slide -> slide > here).toList();
        return slides.isEmpty()
                ? NONE
                : new PaceSkips(texts.get(PresentWord.BRING_BACK, slides.size()), headings(slides, plan), slides);
    }

    private static String headings(List<Integer> slides, DeckPlan plan) {
        return slides.stream().map(slide -> Finding.heading(plan, slide)).collect(Collectors.joining(" · "));
    }

    private static double minutes(Duration duration) {
        return duration.toMillis() / 60_000.0;
    }
}
