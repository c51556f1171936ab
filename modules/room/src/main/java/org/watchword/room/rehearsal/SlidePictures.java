package org.watchword.room.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import org.watchword.content.deck.DeckPlan;

/// Draws every slide of a deck as the audience sees it. Only a window can, so the desktop brings it.
@FunctionalInterface
public interface SlidePictures {

    /// No pictures: there is nothing to draw with.
    SlidePictures NONE = (_, _) -> 0;

    /// Draws the slides of a deck into a folder that is there, as `16x9/NN-<id>.png` and `4x3/NN-<id>.png` in the order
    /// they are
    /// shown.
    ///
    /// @return how many were drawn
    /// @throws IOException when a picture cannot be written
    int draw(DeckPlan plan, Path folder) throws IOException;
}
