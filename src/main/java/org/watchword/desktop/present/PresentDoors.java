package org.watchword.desktop.present;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.records.Keeping;
import org.watchword.room.Outcome;
import org.watchword.session.Reason;

/// The ways out of presenting, and what the rest of the program is told.
public interface PresentDoors {

    /// The trainer wants the register, without ending anything. The wall stays as it is.
    void toRegister();

    /// The trainer has been asked and ends the session: it is to be closed, backed up and summed up.
    void end();

    /// The rules did not allow something.
    void refused(Reason reason);

    /// The disk did not take something.
    void notSaved(Keeping.Why why);

    /// The notes are read like this from now on.
    void reading(Reading reading);

    /// The buttons of the trainer's clicker do this from now on.
    void clicker(ClickerKeys keys);

    /// Single letters do this from now on.
    void letters(LetterKeys letters);

    /// The wall is read in this language, or in both, from now on.
    void language(Tongue tongue);

    /// Takes the way in for phones off the wall.
    void wayInAway();

    /// Takes own words out of those that wait, to be put on the wall or dropped.
    ///
    /// @param id empty for those that come first
    /// @param then is given the words, unless their writer has changed them
    void takeWords(OptionalInt id, Consumer<List<String>> then);

    /// Which screen is the projector was chosen.
    void screens(ScreenMemory memory);

    /// Tells what came of something that was asked; nothing when it was done.
    default void answered(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {}
            case Outcome.Refused(var reason) -> refused(reason);
            case Outcome.NotSaved(var why) -> notSaved(why);
        }
    }
}
