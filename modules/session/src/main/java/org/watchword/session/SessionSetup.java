package org.watchword.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.watchword.content.deck.Audiences;

/// What the trainer fixed before the doors open.
///
/// @param venue where, in the trainer's words
/// @param date and `time` when it is planned, in the venue's own time
/// @param funder who pays; may be empty
/// @param area whose contacts are shown: "gb", "gb/essex"
/// @param audience code such as "schools-15-17"; it, not the building, decides whether names may be kept
/// @param headCountOnly nobody's name is taken
/// @param safeguarding whom to turn to and where; for pupils settled before the doors open
/// @param rehearsal nothing of it counts in any report
/// @param kind what sort of occasion it is
/// @param programme the name of the programme it belongs to; may be empty
public record SessionSetup(
        DeckOutline deck,
        String venue,
        LocalDate date,
        LocalTime time,
        String funder,
        String area,
        String audience,
        boolean headCountOnly,
        Safeguarding safeguarding,
        boolean rehearsal,
        SessionKind kind,
        String programme) {

    static final SessionSetup NONE = new SessionSetup(
            DeckOutline.NONE,
            "",
            LocalDate.EPOCH,
            LocalTime.MIDNIGHT,
            "",
            "",
            "",
            true,
            new Safeguarding.NotNamed(),
            true,
            SessionKind.TRAINING,
            "");

    /// Whether the people in the room are pupils. Teachers trained in a school are staff, not pupils.
    public boolean pupils() {
        return Audiences.arePupils(audience);
    }

    /// Whether the register may hold names at all.
    public boolean namesAllowed() {
        return !headCountOnly && !pupils();
    }

    /// The same with other words about safeguarding.
    public SessionSetup with(Safeguarding changed) {
        return new SessionSetup(
                deck, venue, date, time, funder, area, audience, headCountOnly, changed, rehearsal, kind, programme);
    }

    /// Language of the deck as it is shown, a BCP 47 tag.
    public String language() {
        return deck.language();
    }
}
