package org.watchword.desktop.present;

import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.slide.face.Palette;

/// What the trainer chose before, here or elsewhere.
///
/// @param reading how the notes are read
/// @param letters which single letters work
/// @param clicker what the buttons of her clicker do
/// @param screens which screen was the projector
/// @param palette in which colours the slides are drawn
/// @param motion whether slides of a deck that asks for it go over into each other
public record PresentChoices(
        Reading reading,
        LetterKeys letters,
        ClickerKeys clicker,
        ScreenMemory screens,
        Palette palette,
        boolean motion) {}
