package org.watchword.desktop;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.settings.Appearance;
import org.watchword.desktop.settings.Settings;
import org.watchword.desktop.slide.face.Palette;

/// How she likes to present: what she chose, and what the computer is set to.
///
/// @param settings may change while slides are shown
/// @param systemMotion whether the computer lets things move
record Lectern(ObservableValue<Settings> settings, ObservableValue<Boolean> systemMotion) {

    PresentChoices now() {
        Settings chosen = settings.getValue();
        return new PresentChoices(
                new Reading(chosen.presenting().notesSize(), chosen.podium().notesShare()),
                LetterKeys.read(chosen.podium().letters())
                        .on(chosen.presenting().letterKeys()),
                ClickerKeys.read(chosen.podium().clicker()),
                new ScreenMemory(chosen.presenting().projectors()),
                chosen.appearance().contrastSlides() ? Palette.CONTRAST : Palette.USUAL,
                moves(chosen.appearance()));
    }

    /// The same, whenever one of it changes.
    ObservableValue<PresentChoices> following() {
        return Bindings.createObjectBinding(this::now, settings, systemMotion);
    }

    /// Whether films begin with captions.
    boolean captions() {
        return settings.getValue().podium().captions();
    }

    private boolean moves(Appearance looks) {
        return switch (looks.motion()) {
            case ON -> true;
            case OFF -> false;
            case SYSTEM -> systemMotion.getValue();
        };
    }
}
