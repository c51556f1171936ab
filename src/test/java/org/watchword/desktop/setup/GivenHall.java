package org.watchword.desktop.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.watchword.desktop.setup.SetupFacts.DeckState;
import org.watchword.desktop.setup.SetupFacts.Devices;
import org.watchword.desktop.setup.SetupFacts.Screens;
import org.watchword.desktop.setup.SetupFacts.Storage;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.setup.device.Tone;
import org.watchword.session.Safeguarding;

/// A hall in which everything is as it should be, and what tests change of it.
final class GivenHall {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Safeguarding WHOM = Safeguarding.of("Ms Lead", "01632 960001", "Room 2", "Mr Staff");

    private GivenHall() {}

    static SetupFacts fine() {
        return new SetupFacts(
                new Screens(2, false, false),
                Optional.of(new SetupFacts.Pressed("Page Down", "show the next step")),
                devices(new Power.Mains(100)),
                new DeckState(true, 0, 0),
                WHOM,
                false,
                Set.of(Row.values()));
    }

    /// Nothing was looked at yet, and the computer has not answered.
    static SetupFacts untouched() {
        return fine().with(Set.<Row>of())
                .with(DeckState.LOOKING)
                .with(new Devices(
                        new Power.Battery(45), Optional.empty(), Tone.Played.NOT_TRIED, Films.NONE, Storage.LOOKING));
    }

    static Devices devices(Power power) {
        return devices(power, new Storage(true, 40_000, Optional.empty()));
    }

    static Devices devices(Power power, Storage storage) {
        return new Devices(power, Optional.of(true), Tone.Played.YES, Films.NONE, storage);
    }

    static SetupPage page(Occasion occasion) {
        return new SetupPage(
                occasion, "Taxi and private hire drivers", "Castle Hall, Colchester", TODAY, Optional.empty(), false);
    }
}
