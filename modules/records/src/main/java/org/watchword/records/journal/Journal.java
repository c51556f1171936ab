package org.watchword.records.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.watchword.tables.WholeFile;

/// Everything that ever happened on this laptop, in files that are only ever added to. What it has acknowledged is on
/// the disk, whatever becomes of the program, the database or the battery.
///
/// Safe for use by several threads.
public final class Journal implements AutoCloseable {

    private final Path folder;
    private final DataKey key;
    private final Tail tail;
    private final Reading atOpening;
    private final SegmentIndex index;
    private final ReentrantLock lock = new ReentrantLock();
    private UUID device;
    private int epoch;
    private long lastSequence;
    private Hash lastHash;

    private Journal(Path folder, DataKey key, Tail tail, Reading atOpening, SegmentIndex index) {
        this.index = index;
        this.folder = folder;
        this.key = key;
        this.tail = tail;
        this.atOpening = atOpening;
        this.device = atOpening.last().map(last -> last.stamp().device()).orElseGet(UUID::randomUUID);
        this.epoch = atOpening.last().map(last -> last.stamp().epoch()).orElse(1);
        this.lastSequence = atOpening.lastSequence();
        this.lastHash = atOpening.lastHash();
    }

    /// Reads the whole journal of a folder, cuts off a torn tail, keeps damaged bytes aside, and is ready to append.
    ///
    /// @param each is handed every whole event on the way, oldest first
    /// @throws IOException when the folder or a file in it cannot be read or written
    public static Journal open(Path folder, DataKey key, Disk disk, Consumer<Entry> each) throws IOException {
        WholeFile.makeFolder(folder);
        WholeFile.deleteUnfinished(folder);
        SegmentIndex index = new SegmentIndex();
        Reading reading = Reading.withSegments(folder, key, (segment, entry) -> {
            index.add(segment, entry);
            each.accept(entry);
        });
        Mending.mend(folder, reading);
        boolean tornOnly = reading.findings().stream().allMatch(Finding.TornTail.class::isInstance);
        Tail tail = Tail.open(folder, disk, tornOnly);
        Journal journal = new Journal(folder, key, tail, reading, index);
        if (!tornOnly && !reading.endsWhole()) {
            journal.epoch++;
        }
        return journal;
    }

    /// Whether this key opens the journal of a folder: it opens some event, or there is none.
    ///
    /// @throws IOException when a file cannot be read
    public static boolean fits(Path folder, DataKey key) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        boolean foreign = false;
        for (SegmentFile segment : SegmentFile.all(folder)) {
            for (Piece piece : Piece.all(segment.read(), key)) {
                if (piece instanceof Piece.Whole) {
                    return true;
                }
                foreign |= piece instanceof Piece.Foreign;
            }
        }
        return !foreign;
    }

    /// What was read when the journal was opened.
    public Reading atOpening() {
        return atOpening;
    }

    /// The sequence of the last event that is safe, or 0.
    public long lastSequence() {
        lock.lock();
        try {
            return lastSequence;
        } finally {
            lock.unlock();
        }
    }

    /// Says that this journal stands behind what this laptop once acknowledged (it was restored, or its end is
    /// lost), so that sequences may be used twice: from now on events carry the next epoch.
    public void beginEpoch() {
        lock.lock();
        try {
            epoch++;
        } finally {
            lock.unlock();
        }
    }

    /// Says the same of a journal that was brought back from a backup: its next epoch is one that neither it nor the
    /// journal it takes the place of has used.
    ///
    /// @param other the highest epoch of the other journal, or 0
    public void beginEpochAfter(int other) {
        lock.lock();
        try {
            epoch = Math.max(epoch, other) + 1;
        } finally {
            lock.unlock();
        }
    }

    /// Writes events and forces them. All of them are kept, or it says why none is.
    public Appended append(List<Draft> drafts) {
        lock.lock();
        try {
            List<Entry> entries = link(drafts);
            Appended appended = tail.append(entries, Together.frames(entries, key));
            if (appended instanceof Appended.Forced && !entries.isEmpty()) {
                lastSequence = entries.getLast().stamp().sequence();
                lastHash = entries.getLast().hash();
                entries.forEach(entry -> index.add(tail.segment(), entry));
            }
            return appended;
        } finally {
            lock.unlock();
        }
    }

    private List<Entry> link(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>();
        Hash previous = lastHash;
        long sequence = lastSequence;
        for (Draft draft : drafts) {
            Stamp stamp = new Stamp(Randomness.eventId(draft.at()), device, epoch, ++sequence);
            Entry entry = Entry.link(stamp, draft, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return List.copyOf(entries);
    }

    /// Reads the whole journal again, oldest event first.
    ///
    /// @throws IOException when a file cannot be read
    public Reading read(Consumer<Entry> each) throws IOException {
        lock.lock();
        try {
            return Reading.of(folder, key, each);
        } finally {
            lock.unlock();
        }
    }

    /// Reads what the journal tells of some sessions, oldest event first; the rest is not looked at.
    ///
    /// @throws IOException when a file cannot be read
    public void read(Set<UUID> sessions, Consumer<Entry> each) throws IOException {
        lock.lock();
        try {
            BitSet where = index.segments(sessions);
            read(where::get, entry -> {
                if (sessions.contains(entry.draft().session())) {
                    each.accept(entry);
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /// The numbers of the segments in which something was saved in a time, the newest first.
    ///
    /// @param from the first moment
    /// @param until the first moment that no longer belongs to it
    public List<Integer> segments(Instant from, Instant until) {
        lock.lock();
        try {
            return index.between(from, until);
        } finally {
            lock.unlock();
        }
    }

    /// The numbers of the segments that tell of any of these sessions, the newest first.
    public List<Integer> segments(Set<UUID> sessions) {
        lock.lock();
        try {
            return index.segments(sessions).stream().boxed().toList().reversed();
        } finally {
            lock.unlock();
        }
    }

    /// Reads one segment, oldest event first. Whoever writes waits no longer than that.
    ///
    /// @throws IOException when its file cannot be read
    public void readSegment(int segment, Consumer<Entry> each) throws IOException {
        lock.lock();
        try {
            read(number -> number == segment, each);
        } finally {
            lock.unlock();
        }
    }

    /// Reads from the segment on in which an event stands.
    ///
    /// @return how many events stand before the first one that was handed on
    /// @throws IOException when a file cannot be read
    public long readFrom(long sequence, Consumer<Entry> each) throws IOException {
        lock.lock();
        try {
            SegmentIndex.Start start = index.startOf(sequence);
            read(number -> number >= start.segment(), each);
            return start.before();
        } finally {
            lock.unlock();
        }
    }

    private void read(IntPredicate where, Consumer<Entry> each) throws IOException {
        for (SegmentFile segment : SegmentFile.all(folder)) {
            if (where.test(segment.number())) {
                for (Piece piece : Piece.all(segment.read(), key)) {
                    if (piece instanceof Piece.Whole whole) {
                        whole.entries().forEach(each);
                    }
                }
            }
        }
    }

    /// Takes the personal words of the chosen events out of the files for ever; the chain still holds.
    ///
    /// @param sessions to which all of these events belong
    /// @return how many events lost their words
    /// @throws IOException when a segment cannot be rewritten; segments are changed whole or not at all
    public int erase(Set<UUID> sessions, Predicate<Entry> chosen) throws IOException {
        lock.lock();
        try {
            return erase(index.segments(sessions)::get, chosen);
        } finally {
            lock.unlock();
        }
    }

    /// Does the same wherever such events stand.
    ///
    /// @return how many events lost their words
    /// @throws IOException when a segment cannot be rewritten; segments are changed whole or not at all
    public int erase(Predicate<Entry> chosen) throws IOException {
        lock.lock();
        try {
            return erase(_ -> true, chosen);
        } finally {
            lock.unlock();
        }
    }

    private int erase(IntPredicate where, Predicate<Entry> chosen) throws IOException {
        tail.pause();
        try {
            int erased = Erasing.erase(folder, key, where, chosen);
            Mending.forgetAside(folder);
            return erased;
        } finally {
            tail.resume();
        }
    }

    /// Does the same in a journal that nobody has open, such as one that was set aside. Torn pieces that were kept go,
    /// because nobody can tell whose names they hold; a journal that this key does not open is left as it is.
    ///
    /// @return how many events lost their words
    /// @throws IOException when a segment cannot be rewritten
    public static int eraseIn(Path folder, DataKey key, Predicate<Entry> chosen) throws IOException {
        int erased = Erasing.erase(folder, key, _ -> true, chosen);
        Mending.forgetAside(folder);
        return erased;
    }

    /// Copies the segments into a folder, as they stand after the last acknowledged event.
    ///
    /// @return what the copy must say
    /// @throws IOException when a file cannot be copied
    public Reading copyTo(Path target) throws IOException {
        lock.lock();
        try {
            Files.createDirectories(target);
            for (SegmentFile segment : SegmentFile.all(folder)) {
                Files.copy(segment.path(), target.resolve(segment.name()));
            }
            return Reading.of(folder, key, _ -> {});
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            tail.close();
        } finally {
            lock.unlock();
        }
    }
}
