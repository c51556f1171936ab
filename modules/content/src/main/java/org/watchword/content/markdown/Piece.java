package org.watchword.content.markdown;

import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// A block at its place, with the phrases in it.
public record Piece(Block block, SourcePlace place, List<Phrase> phrases) {
    public Piece {
        phrases = List.copyOf(phrases);
    }

    /// The blocks alone.
    public static List<Block> blocks(List<Piece> pieces) {
        return pieces.stream().map(Piece::block).toList();
    }
}
