package org.watchword.desktop.close;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.desktop.text.PartWord;
import org.watchword.desktop.text.Texts;
import org.watchword.session.DeckOutline;
import org.watchword.session.PartOutline;
import org.watchword.session.SessionState;

/// How long one part of the deck took, breaks and question pauses left out.
///
/// @param planned and `taken` in minutes
record PartTime(String title, double planned, double taken) {

    private static final double SECONDS = 60;

    /// All parts that were planned or took any time, in the deck's order.
    static List<PartTime> of(SessionState session, Optional<DeckPlan> plan, Texts texts) {
        return IntStream.range(0, session.deck().parts().size())
                .mapToObj(part -> of(session, part, plan, texts))
                .filter(time -> time.planned > 0 || time.taken > 0)
                .toList();
    }

    private static PartTime of(SessionState session, int index, Optional<DeckPlan> plan, Texts texts) {
        DeckOutline deck = session.deck();
        PartOutline part = deck.parts().get(index);
        Duration taken = deck.slidesOf(part).mapToObj(session.times()::on).reduce(Duration.ZERO, Duration::plus);
        Optional<PlannedPart> planned =
                plan.map(DeckPlan::parts).filter(parts -> index < parts.size()).map(parts -> parts.get(index));
        String title = planned.map(one -> PartWord.name(one, texts)).orElse(part.title());
        return new PartTime(title, part.minutes(), taken.toSeconds() / SECONDS);
    }
}
