package org.watchword.desktop;

import java.util.Optional;
import org.watchword.desktop.givenout.GivenOutScreen;
import org.watchword.desktop.numbers.NumbersScreen;
import org.watchword.desktop.recall.RecallScreen;
import org.watchword.room.DataFolder;
import org.watchword.room.contacts.OwnContacts;

/// The pages with the numbers that stand on prints: who to call, where prints went, and what has to be replaced there.
///
/// @param own one for the whole run, so that a change can be taken back on a later visit
record NumberPages(House house, OwnContacts own) {

    static NumberPages of(House house, DataFolder data) {
        return new NumberPages(house, new OwnContacts(house.room(), data.ownContent()));
    }

    NumbersScreen numbers(NumbersScreen.Ways ways) {
        return new NumbersScreen(house.room(), own, house.chores(), house.texts(), ways);
    }

    GivenOutScreen givenOut(Optional<GivenOutScreen.JustPrinted> printed, Runnable back) {
        return new GivenOutScreen(house.room(), house.chores(), house.texts(), printed, back);
    }

    RecallScreen recall(Runnable back) {
        return new RecallScreen(
                house.room(),
                house.chores(),
                house.texts(),
                new RecallScreen.Paper(house.takeaway(), house.printer()),
                back);
    }
}
