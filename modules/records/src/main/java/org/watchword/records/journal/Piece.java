package org.watchword.records.journal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A stretch of a segment file: events, or bytes that are none.
sealed interface Piece {

    int from();

    int end();

    /// A whole frame with the events that were appended together.
    record Whole(int from, int end, List<Entry> entries) implements Piece {}

    /// A whole frame that the key does not open, or whose sums do not hold.
    record Foreign(int from, int end) implements Piece {}

    /// Bytes that are no frame.
    record Broken(int from, int end) implements Piece {}

    /// Everything behind the segment's head up to the empty room at its end, in order and without a gap.
    static List<Piece> all(byte[] file, DataKey key) {
        List<Piece> pieces = new ArrayList<>();
        int written = EmptyRoom.begin(file);
        int at = Math.min(SegmentFile.HEAD, file.length);
        while (at < written) {
            OptionalInt end = Frame.end(file, at);
            Piece piece = end.isPresent()
                    ? frame(file, at, end.getAsInt(), key)
                    : new Broken(at, Frame.next(file, at + 1).orElse(written));
            pieces.add(piece);
            at = piece.end();
        }
        return pieces;
    }

    private static Piece frame(byte[] file, int from, int end, DataKey key) {
        try {
            return new Whole(from, end, Together.open(Frame.sealed(file, from, end), key));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException notOurs) {
            return new Foreign(from, end);
        }
    }
}
