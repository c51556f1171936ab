package org.watchword.desktop.setup;

import java.util.Optional;
import java.util.Set;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.setup.device.Tone;
import org.watchword.room.Cloud;
import org.watchword.session.Safeguarding;

/// Everything that is known when the verdicts are given.
///
/// @param screens how many there are and whether they show the same
/// @param clicker the last button that was pressed on it
/// @param devices what the computer says of itself
/// @param deck what the checker found
/// @param whom whom to turn to, as it was prepared
/// @param pupils whether the audience are pupils
/// @param ticked what the trainer has seen herself
public record SetupFacts(
        Screens screens,
        Optional<Pressed> clicker,
        Devices devices,
        DeckState deck,
        Safeguarding whom,
        boolean pupils,
        Set<Row> ticked) {

    /// Keeps its own copy.
    public SetupFacts {
        ticked = Set.copyOf(ticked);
    }

    SetupFacts with(Screens now) {
        return new SetupFacts(now, clicker, devices, deck, whom, pupils, ticked);
    }

    SetupFacts with(Pressed pressed) {
        return new SetupFacts(screens, Optional.of(pressed), devices, deck, whom, pupils, ticked);
    }

    SetupFacts with(Devices now) {
        return new SetupFacts(screens, clicker, now, deck, whom, pupils, ticked);
    }

    SetupFacts with(Films films) {
        return with(new Devices(devices.power(), devices.awake(), devices.sound(), films, devices.storage()));
    }

    SetupFacts with(Tone.Played sound) {
        Devices heard = new Devices(devices.power(), devices.awake(), sound, devices.films(), devices.storage());
        return with(heard);
    }

    SetupFacts with(DeckState now) {
        return new SetupFacts(screens, clicker, devices, now, whom, pupils, ticked);
    }

    SetupFacts with(Set<Row> now) {
        return new SetupFacts(screens, clicker, devices, deck, whom, pupils, now);
    }

    /// The screens.
    ///
    /// @param mirrored whether the system shows one picture on both
    /// @param mac whether the keys that mend that are a Mac's
    public record Screens(int count, boolean mirrored, boolean mac) {}

    /// A button of the clicker.
    ///
    /// @param key its name
    /// @param does what it will do, or empty when it will do nothing
    public record Pressed(String key, String does) {}

    /// What the computer says of itself.
    ///
    /// @param awake whether the screen can be kept on; empty while that is being tried
    /// @param storage where the records lie
    public record Devices(Power power, Optional<Boolean> awake, Tone.Played sound, Films films, Storage storage) {
        /// The same with what was found out beside it.
        Devices beside(Devices known) {
            return new Devices(power, awake, known.sound, known.films, storage);
        }
    }

    /// Where the records lie.
    ///
    /// @param known false while that is still being looked at
    /// @param freeMegabytes on that disk; less than 0 when the disk does not say
    /// @param cloud the service that copies the folder, if any
    public record Storage(boolean known, long freeMegabytes, Optional<Cloud> cloud) {
        static final Storage LOOKING = new Storage(false, -1, Optional.empty());
    }

    /// What the checker found.
    ///
    /// @param known false while it is still looking
    public record DeckState(boolean known, int errors, int warnings) {
        static final DeckState LOOKING = new DeckState(false, 0, 0);
    }
}
