package org.watchword.desktop.bring;

import org.watchword.room.bring.Origin;

/// What a trainer can ask of the page that brings slides in.
sealed interface BringAsk {
    /// Choose a file.
    record Choose() implements BringAsk {}

    /// Bring its pages in.
    record Bring(Origin origin) implements BringAsk {}

    /// See how an outline would be cut.
    record Paste(String outline) implements BringAsk {}

    /// Make slides of it.
    record Make(String name, String outline) implements BringAsk {}

    /// Stop; nothing has changed then.
    record Stop() implements BringAsk {}

    /// Put what was brought in into the deck.
    record Put() implements BringAsk {}

    /// To the deck.
    record Back() implements BringAsk {}
}
