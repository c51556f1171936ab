package org.watchword.records.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.watchword.records.fault.FaultPoint;
import org.watchword.tables.WholeFile;

/// Rewrites segments without the personal words of chosen events. Every other byte of a segment is copied as it is,
/// damaged stretches too.
final class Erasing {

    private Erasing() {}

    /// @param where which segments may hold such events, by their numbers
    static int erase(Path folder, DataKey key, IntPredicate where, Predicate<Entry> chosen) throws IOException {
        int erased = 0;
        for (SegmentFile segment : SegmentFile.all(folder)) {
            erased += where.test(segment.number()) ? erase(segment, key, chosen) : 0;
        }
        return erased;
    }

    private static int erase(SegmentFile segment, DataKey key, Predicate<Entry> chosen) throws IOException {
        byte[] file = segment.read();
        List<Piece> pieces = Piece.all(file, key);
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream(file.length);
        rewritten.write(file, 0, Math.min(SegmentFile.HEAD, file.length));
        int erased = 0;
        for (Piece piece : pieces) {
            int here = piece instanceof Piece.Whole whole ? count(whole, chosen) : 0;
            if (piece instanceof Piece.Whole whole && here > 0) {
                rewritten.write(Together.frame(without(whole, chosen), key));
                erased += here;
            } else {
                rewritten.write(Arrays.copyOfRange(file, piece.from(), piece.end()));
            }
        }
        if (erased > 0) {
            FaultPoint.ERASE_BETWEEN_SEGMENTS.pass();
            WholeFile.save(segment.path(), rewritten.toByteArray());
        }
        return erased;
    }

    private static int count(Piece.Whole whole, Predicate<Entry> chosen) {
        return Math.toIntExact(
                whole.entries().stream().filter(entry -> goes(entry, chosen)).count());
    }

    private static List<Entry> without(Piece.Whole whole, Predicate<Entry> chosen) {
        return whole.entries().stream()
                .map(entry -> goes(entry, chosen) ? entry.erased() : entry)
                .toList();
    }

    private static boolean goes(Entry entry, Predicate<Entry> chosen) {
        return entry.draft().personal() instanceof PersonalPart.Kept && chosen.test(entry);
    }
}
