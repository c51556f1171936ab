package org.watchword.room.prints;

import java.util.List;
import org.watchword.print.PrintResult;

/// Prints that are saved together: the ones a trainer chose, or everything that a hall needs.
///
/// @param name of the folder
public record PrintSet(String name, List<Piece> pieces) {

    /// Keeps its own copy.
    public PrintSet {
        pieces = List.copyOf(pieces);
    }

    /// One print of a set, made only when its turn comes.
    ///
    /// @param title by which the trainer knows it
    /// @param file its name in the folder, such as `poster-pl.pdf`, another for every piece
    public record Piece(String title, String file, Maker maker) {}

    /// Makes one print.
    @FunctionalInterface
    public interface Maker {
        /// The print, or why it may not be printed.
        PrintResult make();
    }
}
