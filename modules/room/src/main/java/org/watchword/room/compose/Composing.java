package org.watchword.room.compose;

import java.util.List;
import org.watchword.content.deck.Composition;
import org.watchword.content.read.DeckText;

/// A deck of the trainer's own while she puts it together. It stands on the disk like this.
///
/// @param text of its file
/// @param chosen what is chosen in it
/// @param undo whether the last change can be taken back
/// @param redo whether a change that was taken back can be made again
/// @param versions earlier ones, the latest first
public record Composing(DeckText text, Composition chosen, boolean undo, boolean redo, List<Version> versions) {

    public Composing {
        versions = List.copyOf(versions);
    }

    /// The deck's id.
    public String id() {
        return text.id();
    }

    /// An earlier form of the deck.
    ///
    /// @param number to bring it back by
    /// @param step what was done last in it, and when
    /// @param chosen what was chosen in it
    public record Version(int number, Step step, Composition chosen) {}
}
