package org.watchword.desktop.present.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionState;

/// How the session keeps to its plan, part by part.
///
/// @param summary "2 min behind"
/// @param behind whether the summary asks for attention
/// @param parts the part that is being given and up to two that follow
/// @param skips slides that could be passed over to win time; empty while there is time
public record PaceViewState(String summary, boolean behind, List<Part> parts, List<Skip> skips) {

    /// Minutes that nobody need hear about.
    static final double ON_TIME = 1.5;

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

    static PaceViewState of(SessionState state, DeckPlan plan, Instant now, Texts texts) {
        Spent spent = new Spent(state, now);
        double behind = spent.behind();
        boolean late = behind >= ON_TIME;
        String summary = summary(state, behind, texts);
        List<Skip> skips = behind >= WORTH_SKIPPING ? skips(state, plan, texts) : List.of();
        return new PaceViewState(summary, late, parts(state, plan, spent, texts), skips);
    }

    private static String summary(SessionState state, double behind, Texts texts) {
        if (state.show().paused()) {
            return texts.get(PresentWord.PAUSED);
        }
        if (Math.abs(behind) < ON_TIME) {
            return texts.get(PresentWord.ON_TIME);
        }
        return behind > 0
                ? texts.get(PresentWord.BEHIND, Math.round(behind))
                : texts.get(PresentWord.AHEAD, Math.round(-behind));
    }

    private static List<Part> parts(SessionState state, DeckPlan plan, Spent spent, Texts texts) {
        int first = state.slide().part();
        List<Part> parts = new ArrayList<>();
        for (int index = first; index < Math.min(first + PARTS, plan.parts().size()); index++) {
            PlannedPart part = plan.parts().get(index);
            double used = spent.on(part.first(), part.count());
            long planned = Math.round(part.minutes());
            boolean begun = index == first || used > 0;
            String minutes = begun
                    ? texts.get(PresentWord.PART_SPENT, (long) used, planned)
                    : texts.get(PresentWord.PART_MINUTES, planned);
            double share = part.minutes() <= 0 ? 0 : Math.min(1, used / part.minutes());
            parts.add(new Part(title(part, texts), share, minutes, index == first));
        }
        return parts;
    }

    private static List<Skip> skips(SessionState state, DeckPlan plan, Texts texts) {
        int next = state.show().at().slide() + 1;
        return IntStream.range(next, plan.slides().size())
                .filter(slide -> state.deck().slides().get(slide).optional())
                .filter(slide -> !state.show().skipped().contains(slide))
                .limit(SKIPS)
                .mapToObj(slide -> new Skip(slide, skipWords(plan, slide, texts)))
                .toList();
    }

    private static String skipWords(DeckPlan plan, int slide, Texts texts) {
        var planned = plan.slides().get(slide);
        return texts.get(PresentWord.COULD_SKIP, planned.slide().heading(), Math.max(1, Math.round(planned.minutes())));
    }

    static String title(PlannedPart part, Texts texts) {
        return switch (part.kind()) {
            case BREAK -> texts.get(PresentWord.PART_BREAK);
            case BEFORE -> texts.get(PresentWord.PART_QUESTIONS_BEFORE);
            case AFTER -> texts.get(PresentWord.PART_QUESTIONS_AFTER);
            case OPENING -> part.title().isBlank() ? texts.get(PresentWord.PART_OPENING) : part.title();
            case ENDING -> part.title().isBlank() ? texts.get(PresentWord.PART_ENDING) : part.title();
            case TEACHING -> part.title();
        };
    }
}
