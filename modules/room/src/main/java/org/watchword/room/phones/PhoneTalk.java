package org.watchword.room.phones;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Speech;
import org.watchword.answers.page.Tongue;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.Question;
import org.watchword.session.RoundId;

/// What the phones of a session may be told.
///
/// @param tongues the language that the deck is shown in, then others that the deck may have
public record PhoneTalk(List<Tongue> tongues) {

    public PhoneTalk {
        tongues = List.copyOf(tongues);
    }

    /// A deck in the language that it is shown in, and in no other.
    ///
    /// @param helplines shown to everybody, so that nobody has to ask
    /// @param speech says texts with the contacts and figures of the session's area
    public PhoneTalk(DeckPlan plan, List<Helpline> helplines, Speech speech) {
        this(List.of(Tongue.of(plan, helplines, speech)));
    }

    /// What a round asks, in the words of the wall: what is asked, kept and counted in every language.
    Optional<Question> question(RoundId round) {
        return Optional.ofNullable(tongues.getFirst().questions().get(round));
    }
}
