package org.watchword.desktop.settings;

import java.util.Map;
import org.watchword.session.SessionKind;

/// Everything the program remembers for the trainer's comfort. Nothing here says who was in a room, and losing it
/// loses no record.
///
/// @param appearance how the window looks
/// @param presenting how the presenter's window behaves
/// @param podium what else she has made her own there
/// @param lastChoices what was chosen last time, offered again
/// @param locking when the pages with names lock by themselves
/// @param keeping how long names are kept
/// @param network the Wi-Fi that phones join
public record Settings(
        Appearance appearance,
        Presenting presenting,
        Podium podium,
        LastChoices lastChoices,
        Locking locking,
        Keeping keeping,
        Network network) {

    /// What a new laptop starts with.
    public static final Settings USUAL = new Settings(
            Appearance.USUAL,
            new Presenting(Presenting.USUAL_NOTES, true, Map.of()),
            Podium.USUAL,
            new LastChoices("", "gb", SessionKind.TRAINING, ""),
            Locking.USUAL,
            Keeping.USUAL,
            Network.NONE);

    /// The same with another appearance.
    public Settings with(Appearance changed) {
        return new Settings(changed, presenting, podium, lastChoices, locking, keeping, network);
    }

    /// The same with another way of presenting.
    public Settings with(Presenting changed) {
        return new Settings(appearance, changed, podium, lastChoices, locking, keeping, network);
    }

    /// The same with another podium.
    public Settings with(Podium changed) {
        return new Settings(appearance, presenting, changed, lastChoices, locking, keeping, network);
    }

    /// The same with other last choices.
    public Settings with(LastChoices changed) {
        return new Settings(appearance, presenting, podium, changed, locking, keeping, network);
    }

    /// The same with another time until it locks.
    public Settings with(Locking changed) {
        return new Settings(appearance, presenting, podium, lastChoices, changed, keeping, network);
    }

    /// The same with names kept for another time.
    public Settings with(Keeping changed) {
        return new Settings(appearance, presenting, podium, lastChoices, locking, changed, network);
    }

    /// The same with another network for phones.
    public Settings with(Network changed) {
        return new Settings(appearance, presenting, podium, lastChoices, locking, keeping, changed);
    }
}
