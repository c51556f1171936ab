package org.watchword.room.prints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.tables.WholeFolder;

/// Saves a set of prints into one new folder, which is there as a whole or not at all.
public final class SetSaving {
    private SetSaving() {}

    /// Is told how far it is.
    @FunctionalInterface
    public interface Progress {
        /// One more piece is about to be made.
        ///
        /// @param done how many are made
        /// @return whether to go on; nothing is left when it does not
        boolean goesOn(int done, PrintSet.Piece next);
    }

    /// What came of it.
    public sealed interface Outcome {
        /// What may not be printed, with why.
        List<PrintSet.NotMade> refused();

        /// Why a piece may not be printed; empty when it may.
        default Optional<Refused> why(PrintSet.Piece piece) {
            return refused().stream()
                    .filter(each -> each.piece().equals(piece))
                    .map(PrintSet.NotMade::why)
                    .findFirst();
        }
    }

    /// It is saved.
    ///
    /// @param folder where
    /// @param files how many prints are in it, at least 1; the list of them is not counted
    /// @param refused what may not be printed, with why
    public record Saved(Path folder, int files, List<PrintSet.NotMade> refused) implements Outcome {
        /// Keeps its own copy.
        public Saved {
            refused = List.copyOf(refused);
        }
    }

    /// Nothing of it may be printed, and nothing is saved.
    public record Nothing(List<PrintSet.NotMade> refused) implements Outcome {
        /// Keeps its own copy.
        public Nothing {
            refused = List.copyOf(refused);
        }
    }

    /// It was stopped, and nothing is saved.
    public record Stopped() implements Outcome {
        @Override
        public List<PrintSet.NotMade> refused() {
            return List.of();
        }
    }

    /// Saves a set.
    ///
    /// @param place the folder in which the set gets its own
    /// @throws IOException when it cannot be written; nothing is left of it then
    public static Outcome save(PrintSet set, Path place, Progress progress) throws IOException {
        List<PrintSet.NotMade> refused = new ArrayList<>();
        try (WholeFolder folder = WholeFolder.begin(place.resolve(set.name()))) {
            int done = 0;
            for (PrintSet.Piece piece : set.pieces()) {
                if (!progress.goesOn(done, piece)) {
                    return new Stopped();
                }
                switch (piece.maker().make()) {
                    case Printed printed -> folder.put(piece.file(), printed.bytes());
                    case Refused why -> refused.add(new PrintSet.NotMade(piece, why));
                }
                done++;
            }
            int files = done - refused.size();
            if (files == 0) {
                return new Nothing(refused);
            }
            if (set.list().isPresent() && set.list().get().of(refused) instanceof Printed list) {
                folder.put(PrintSet.LIST, list.bytes());
            }
            return new Saved(folder.finish(), files, refused);
        }
    }
}
