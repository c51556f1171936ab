package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Texts;
import org.watchword.session.Safeguarding;

/// What was agreed before people came in, for the moment when somebody needs the trainer. It is shown and nothing else:
/// no key and no field changes it there.
///
/// @param lead name of the safeguarding lead; empty when nobody was named
/// @param number the lead's, as it is dialled
/// @param room "Talk in: …"; empty when none was named
/// @param staff who stays with the others; empty when nobody was named
/// @param missing what to do because something was not named; empty when all was
public record AgreedViewState(String lead, String number, String room, String staff, String missing) {

    static AgreedViewState of(Safeguarding safeguarding, Texts texts) {
        return switch (safeguarding) {
            case Safeguarding.Named(String lead, String phone, String room, String staff) ->
                new AgreedViewState(
                        lead,
                        phone,
                        room.isEmpty() ? "" : texts.get(ListeningWord.ROOM, room),
                        staff.isEmpty() ? "" : texts.get(ListeningWord.STAFF, staff),
                        lead.isEmpty() || room.isEmpty() ? texts.get(ListeningWord.NOT_NAMED) : "");
            case Safeguarding.Agreed _ -> nobody(texts.get(ListeningWord.NOT_KEPT));
            case Safeguarding.NotNamed _ -> nobody(texts.get(ListeningWord.NOT_NAMED));
        };
    }

    private static AgreedViewState nobody(String instead) {
        return new AgreedViewState("", "", "", "", instead);
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "AgreedViewState[…]";
    }
}
