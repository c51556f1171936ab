package org.watchword.room.prints;

import java.util.List;
import java.util.Optional;
import org.watchword.print.PrintResult;
import org.watchword.print.Refused;

/// Prints that are saved together: the ones a trainer chose, or everything that a hall needs.
///
/// @param name of the folder
/// @param list makes a sheet that says what is in the folder; empty for none
public record PrintSet(String name, List<Piece> pieces, Optional<ListSheet> list) {

    /// The name of the file with the list, which comes first in the folder.
    public static final String LIST = "00-contents.pdf";

    /// Keeps its own copy.
    public PrintSet {
        pieces = List.copyOf(pieces);
    }

    /// A set without a list.
    public PrintSet(String name, List<Piece> pieces) {
        this(name, pieces, Optional.empty());
    }

    /// One print of a set, made only when its turn comes.
    ///
    /// @param id of the print, or of the deck's form
    /// @param title by which the trainer knows it
    /// @param file its name in the folder, such as `poster-pl.pdf`, another for every piece
    public record Piece(String id, String title, String file, Maker maker) {}

    /// A piece that may not be printed.
    public record NotMade(Piece piece, Refused why) {}

    /// Makes one print.
    @FunctionalInterface
    public interface Maker {
        /// The print, or why it may not be printed.
        PrintResult make();
    }

    /// Makes the sheet that says what is in the folder.
    @FunctionalInterface
    public interface ListSheet {
        /// The list, when everything else is made.
        ///
        /// @param missing what is not in the folder
        PrintResult of(List<NotMade> missing);
    }
}
