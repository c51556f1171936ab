package org.watchword.room.phones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Speech;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.session.RoundId;

/// What the phones of a session may be told.
///
/// @param plan of the deck that is shown, in the language that the phones speak
/// @param helplines shown to everybody, so that nobody has to ask
/// @param speech says texts with the contacts and figures of the session's area
public record PhoneTalk(DeckPlan plan, List<Helpline> helplines, Speech speech) {

    public PhoneTalk {
        helplines = List.copyOf(helplines);
    }

    Locale language() {
        return Locale.forLanguageTag(plan.language());
    }

    Optional<Question> question(RoundId round) {
        return plan.slides().stream()
                .filter(slide -> slide.key().equals(round.slideKey()))
                .findFirst()
                .flatMap(PlannedSlide::question);
    }
}
