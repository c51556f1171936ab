package org.watchword.records;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.watchword.records.event.BookCodec;
import org.watchword.records.journal.Journal;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;

/// What was changed, read from the newest part of the journal backwards, so that the latest changes are there at once
/// however long the journal is. Not for a window's thread.
public final class Changes {

    private final Journal journal;
    private final Supplier<Book> book;

    Changes(Journal journal, Supplier<Book> book) {
        this.journal = journal;
        this.book = book;
    }

    /// A part of the journal that is read in one go.
    public record Part(int segment) {}

    /// The parts that tell of a time, the newest first. They may tell of more than that.
    ///
    /// @param from the first moment
    /// @param until the first moment that no longer belongs to it
    public List<Part> parts(Instant from, Instant until) {
        return journal.segments(from, until).stream().map(Part::new).toList();
    }

    /// The parts that may tell of a session, of what was left there and of what was promised after it, the newest
    /// first.
    public List<Part> parts(SessionId session) {
        return journal.segments(Set.of(session.value(), BookCodec.BOOK)).stream()
                .map(Part::new)
                .toList();
    }

    /// All changes of a part, the newest first.
    ///
    /// @throws IOException when the journal cannot be read
    public List<Changed> read(Part part) throws IOException {
        Telling telling = new Telling(book.get());
        List<Changed> changes = new ArrayList<>();
        journal.readSegment(part.segment(), entry -> telling.of(entry).ifPresent(changes::add));
        return List.copyOf(changes.reversed());
    }
}
