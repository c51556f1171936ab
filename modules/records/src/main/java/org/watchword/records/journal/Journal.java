package org.watchword.records.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
    private final ReentrantLock lock = new ReentrantLock();
    private UUID device;
    private int epoch;
    private long lastSequence;
    private Hash lastHash;

    private Journal(Path folder, DataKey key, Tail tail, Reading atOpening) {
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
        Reading reading = Reading.of(folder, key, each);
        Mending.mend(folder, reading);
        boolean tornOnly = reading.findings().stream().allMatch(Finding.TornTail.class::isInstance);
        Tail tail = Tail.open(folder, disk, tornOnly);
        Journal journal = new Journal(folder, key, tail, reading);
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

    /// Takes the personal words of the chosen events out of the files for ever; the chain still holds.
    ///
    /// @return how many events lost their words
    /// @throws IOException when a segment cannot be rewritten; segments are changed whole or not at all
    public int erase(Predicate<Entry> chosen) throws IOException {
        lock.lock();
        try {
            tail.pause();
            try {
                return eraseIn(folder, key, chosen);
            } finally {
                tail.resume();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Does the same in a journal that nobody has open, such as one that was set aside. Torn pieces that were kept go,
    /// because nobody can tell whose names they hold; a journal that this key does not open is left as it is.
    ///
    /// @return how many events lost their words
    /// @throws IOException when a segment cannot be rewritten
    public static int eraseIn(Path folder, DataKey key, Predicate<Entry> chosen) throws IOException {
        int erased = Erasing.erase(folder, key, chosen);
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
