package org.watchword.desktop;

import org.watchword.desktop.live.Background;
import org.watchword.desktop.passes.PassesHanding;
import org.watchword.desktop.passes.PassesScreen;
import org.watchword.room.assess.Takings;

/// The page with the passes, and the tests that are taken from it.
///
/// @param takings all tests at screens that go on
/// @param wings what phones can open
record PassPages(House house, Background background, Takings takings, WingWays wings) {

    PassesScreen screen(PassesScreen.Ways ways, PassesHanding.Ways handing) {
        return new PassesScreen(
                house.room(),
                new PassesScreen.Parts(
                        house.chores(),
                        house.texts(),
                        house.takeaway(),
                        house.printer(),
                        ways,
                        new PassesHanding.Means(takings, background, handing),
                        wings.tests(takings)));
    }
}
