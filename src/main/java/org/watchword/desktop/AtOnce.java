package org.watchword.desktop;

import java.nio.file.Path;
import java.util.Optional;

/// What the window shall open with instead of the first page.
///
/// @param rehearse id of a deck to rehearse
/// @param pack a colleague's file to look into
public record AtOnce(Optional<String> rehearse, Optional<Path> pack) {
    /// The first page.
    public static final AtOnce NOTHING = new AtOnce(Optional.empty(), Optional.empty());

    /// A deck to rehearse, or the first page.
    public static AtOnce rehearsing(Optional<String> deck) {
        return new AtOnce(deck, Optional.empty());
    }

    /// A colleague's file.
    public static AtOnce looking(Path pack) {
        return new AtOnce(Optional.empty(), Optional.of(pack));
    }
}
