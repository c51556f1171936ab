package org.watchword.answers.sheets;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.session.Asked;
import org.watchword.session.DeckOutline;
import org.watchword.session.RoundId;
import org.watchword.session.RoundOutline;
import org.watchword.session.learned.Slip;

/// Takes from the phones' rounds what belongs to the sheets: questions that the deck asks before and after. A question
/// in the middle of a session is counted in its round and nowhere else.
public final class SheetRounds implements RoundRows {

    private final Sheets sheets;
    private final DeckOutline deck;

    /// For a session with this deck.
    public SheetRounds(Sheets sheets, DeckOutline deck) {
        this.sheets = sheets;
        this.deck = deck;
    }

    @Override
    public void keep(RoundId round, Question question, Map<Slip, Given.Kept> rows) throws IOException {
        Optional<SheetSet> set = deck.round(round).map(RoundOutline::asked).flatMap(SheetRounds::set);
        if (set.isPresent() && !sheets.pairsOnly()) {
            sheets.keep(set.get(), question, rows);
        }
    }

    private static Optional<SheetSet> set(Asked asked) {
        return switch (asked) {
            case BEFORE -> Optional.of(SheetSet.BEFORE);
            case AFTER -> Optional.of(SheetSet.AFTER);
            case TEACHING -> Optional.empty();
        };
    }
}
