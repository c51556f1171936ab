package org.watchword.desktop.present.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Pace;
import org.watchword.session.PartPace;

/// How the session keeps to its plan, part by part.
///
/// @param summary "2 min behind"
/// @param behind whether the summary asks for attention
/// @param parts the part that is being given and up to two that follow
/// @param skips slides that could be passed over to win time; empty while there is time
public record PaceViewState(String summary, boolean behind, List<Part> parts, List<Skip> skips) {

    private static final double ON_TIME = 1.5;
    private static final double WORTH_SKIPPING = 3;
    private static final int PARTS = 3;
    private static final int SKIPS = 2;

    /// One part of the deck.
    ///
    /// @param share of its minutes that are spent, 0 to 1
    public record Part(String title, double share, String minutes, boolean now) {}

    /// A slide that may be left out.
    ///
    /// @param slide its index in the deck
    /// @param words "Skip: HEADING (2 min)"
    public record Skip(int slide, String words) {}

    public PaceViewState {
        parts = List.copyOf(parts);
        skips = List.copyOf(skips);
    }

    static PaceViewState of(PresentFacts facts, Texts texts) {
        Pace pace = Pace.of(facts.state(), facts.now());
        double behind = minutes(pace.behind());
        boolean paused = facts.state().show().paused();
        return new PaceViewState(
                paused ? texts.get(PresentWord.PAUSED) : summary(behind, texts),
                behind >= ON_TIME && !paused,
                parts(facts, pace, texts),
                behind >= WORTH_SKIPPING ? skips(pace, facts.plan(), texts) : List.of());
    }

    private static String summary(double behind, Texts texts) {
        if (Math.abs(behind) < ON_TIME) {
            return texts.get(PresentWord.ON_TIME);
        }
        return behind > 0
                ? texts.get(PresentWord.BEHIND, Math.round(behind))
                : texts.get(PresentWord.AHEAD, Math.round(-behind));
    }

    private static List<Part> parts(PresentFacts facts, Pace pace, Texts texts) {
        int first = facts.state().slide().part();
        List<Part> parts = new ArrayList<>();
        for (int index = first; index < Math.min(first + PARTS, pace.parts().size()); index++) {
            parts.add(part(pace.parts().get(index), facts.plan().parts().get(index), index == first, texts));
        }
        return parts;
    }

    private static Part part(PartPace pace, PlannedPart part, boolean now, Texts texts) {
        double planned = minutes(pace.planned());
        double used = minutes(pace.actual());
        String words = now || used > 0
                ? texts.get(PresentWord.PART_SPENT, (long) used, Math.round(planned))
                : texts.get(PresentWord.PART_MINUTES, Math.round(planned));
        return new Part(title(part, texts), planned <= 0 ? 0 : Math.min(1, used / planned), words, now);
    }

    private static List<Skip> skips(Pace pace, DeckPlan plan, Texts texts) {
        return pace.spare().stream()
                .limit(SKIPS)
                .map(slide -> new Skip(slide, skipWords(plan.slides().get(slide), texts)))
                .toList();
    }

    private static String skipWords(PlannedSlide planned, Texts texts) {
        long minutes = Math.max(1, Math.round(planned.minutes()));
        return texts.get(PresentWord.COULD_SKIP, planned.slide().heading(), minutes);
    }

    private static String title(PlannedPart part, Texts texts) {
        return switch (part.kind()) {
            case BREAK -> texts.get(PresentWord.PART_BREAK);
            case BEFORE -> texts.get(PresentWord.PART_QUESTIONS_BEFORE);
            case AFTER -> texts.get(PresentWord.PART_QUESTIONS_AFTER);
            case OPENING -> part.title().isBlank() ? texts.get(PresentWord.PART_OPENING) : part.title();
            case ENDING -> part.title().isBlank() ? texts.get(PresentWord.PART_ENDING) : part.title();
            case TEACHING -> part.title();
        };
    }

    private static double minutes(Duration duration) {
        return duration.toMillis() / 60_000.0;
    }
}
