package org.watchword.desktop;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.learned.LearnedScreen;
import org.watchword.desktop.prints.PrintsScreen;
import org.watchword.desktop.prints.SlipMaking;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.session.SessionId;

/// What belongs to measuring what was learned: the pages with it, and the slips in the print room.
///
/// @param desk one for the whole run, as it alone writes the sheets
record LearnedPages(LearnedDesk desk, House house, OpenDialog open) {

    LearnedScreen of(SessionId session, LearnedScreen.Ways ways) {
        return LearnedScreen.of(desk, house.room(), parts(ways), session);
    }

    LearnedScreen of(List<SessionId> sessions, LearnedScreen.Ways ways) {
        return LearnedScreen.of(desk, house.room(), parts(ways), sessions);
    }

    /// Counts what was forgotten, and erases what nobody waits for any more.
    void tidy() {
        house.chores()
                .run(
                        () -> {
                            desk.tidy();
                            return true;
                        },
                        _ -> {});
    }

    private LearnedScreen.Parts parts(LearnedScreen.Ways ways) {
        return new LearnedScreen.Parts(house.chores(), house.texts(), house.takeaway(), open, ways);
    }

    /// The way to paper, with slips. The address of the phones' page is not known before phones are switched on.
    PrintsScreen.Paper paper() {
        return new PrintsScreen.Paper(house.printer(), new SlipMaking(desk, Optional::empty));
    }
}
