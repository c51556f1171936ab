package org.watchword.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.learned.LearnedScreen;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.prints.LetterGaps;
import org.watchword.desktop.prints.PrintPictures;
import org.watchword.desktop.prints.PrintsScreen;
import org.watchword.desktop.prints.SlipMaking;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.room.phones.Way;
import org.watchword.session.SessionId;

/// What belongs to measuring what was learned: the pages with it, and the slips in the print room.
///
/// @param desk one for the whole run, as it alone writes the sheets
/// @param phones of the session that runs, for the address that stands on slips
record LearnedPages(LearnedDesk desk, House house, OpenDialog open, AtomicReference<@Nullable PhoneControl> phones) {

    LearnedPages(House house, OpenDialog open) {
        this(new LearnedDesk(house.room()), house, open, new AtomicReference<>());
    }

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

    /// The way to paper, with slips.
    ///
    /// @param pictures small ones of the prints, kept as long as the program runs
    /// @param gaps what was written into letters in this run
    /// @param looking runs what reads only
    PrintsScreen.Paper paper(PrintPictures pictures, LetterGaps gaps, Chores looking) {
        return new PrintsScreen.Paper(house.printer(), new SlipMaking(desk, this::page), pictures, gaps, looking);
    }

    /// The address of the phones' page, which is not known before phones are switched on.
    private Optional<String> page() {
        return Optional.ofNullable(phones.get())
                .map(control -> control.facts().get())
                .filter(PhoneFacts::on)
                .flatMap(PhoneFacts::way)
                .map(Way::code);
    }
}
