package org.watchword.desktop.present;

import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.screens.ScreenMemory;

/// What the trainer chose before, here or elsewhere.
///
/// @param notesSize height of the notes' letters in pixels, 14 to 60
/// @param letters which single letters work
/// @param screens which screen was the projector
public record PresentChoices(int notesSize, LetterKeys letters, ScreenMemory screens) {}
