package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.content.deck.PlannedPart;
import org.watchword.desktop.text.PartWord;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Pace;
import org.watchword.session.PartPace;

/// How the session keeps to its plan, part by part.
///
/// @param summary "2 min behind"
/// @param behind whether the summary asks for attention
/// @param parts the part that is being given and up to two that follow
/// @param offer slides that could be passed over to win time
/// @param undo slides that will be passed over and can be brought back
public record PaceViewState(String summary, boolean behind, List<Part> parts, PaceSkips offer, PaceSkips undo) {

    private static final double ON_TIME = 1.5;
    private static final int PARTS = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// One part of the deck.
    ///
    /// @param share of its minutes that are spent, 0 to 1 in hundredths: a bar need not move every second
    public record Part(String title, double share, String minutes, boolean now) {}

    public PaceViewState {
        parts = List.copyOf(parts);
    }

    static PaceViewState of(PresentFacts facts, Texts texts) {
        Pace pace = Pace.of(facts.state(), facts.now());
        double behind = minutes(pace.behind());
        boolean paused = facts.state().show().paused();
        return new PaceViewState(
                paused ? texts.get(PresentWord.PAUSED) : summary(behind, end(pace, facts), texts),
                behind >= ON_TIME && !paused,
                parts(facts, pace, texts),
                paused ? PaceSkips.NONE : PaceSkips.offer(pace, facts.plan(), texts),
                PaceSkips.undo(facts.state(), facts.plan(), texts));
    }

    /// When it will be over if the rest takes as long as planned.
    private static String end(Pace pace, PresentFacts facts) {
        return CLOCK.withZone(facts.zone()).format(pace.end(facts.now()));
    }

    private static String summary(double behind, String end, Texts texts) {
        if (Math.abs(behind) < ON_TIME) {
            return texts.get(PresentWord.ON_TIME);
        }
        return behind > 0
                ? texts.get(PresentWord.BEHIND, Math.round(behind), end)
                : texts.get(PresentWord.AHEAD, Math.round(-behind), end);
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
        return new Part(PartWord.name(part, texts), share(used, planned), words, now);
    }

    private static double share(double used, double planned) {
        return planned <= 0 ? 0 : Math.min(1, Math.rint(100 * used / planned) / 100);
    }

    private static double minutes(Duration duration) {
        return duration.toMillis() / 60_000.0;
    }
}
