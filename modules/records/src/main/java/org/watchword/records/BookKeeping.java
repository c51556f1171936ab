package org.watchword.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.watchword.records.event.BookCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookDecision;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookRules;

/// The book as the journal tells it. An address book is small, so it is held in memory and in no table.
final class BookKeeping {

    private final Journal journal;
    private final Consumer<List<Entry>> follower;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Book book;

    /// @param book as the journal told it when it was opened
    /// @param follower is told of what the journal has acknowledged
    BookKeeping(Journal journal, Book book, Consumer<List<Entry>> follower) {
        this.journal = journal;
        this.book = book;
        this.follower = follower;
    }

    Book book() {
        return book;
    }

    /// Decides and keeps, one after the other, so that what was decided on is still so when it is written.
    Entered keep(List<BookEvent> events, Instant at, ZoneId zone) {
        lock.lock();
        try {
            return switch (BookRules.decide(book, events)) {
                case BookDecision.Refused(var reason) -> new Entered.Refused(reason);
                case BookDecision.Happens(Book after) -> write(events, after, at, zone);
            };
        } finally {
            lock.unlock();
        }
    }

    private Entered write(List<BookEvent> events, Book after, Instant at, ZoneId zone) {
        if (events.isEmpty()) {
            return new Entered.Kept(book);
        }
        List<Draft> drafts =
                events.stream().map(event -> BookCodec.encode(event, at, zone)).toList();
        return switch (journal.append(drafts)) {
            case Appended.NotKept notKept -> new Entered.NotKept(Keeping.Why.of(notKept.why()));
            case Appended.Forced forced -> {
                book = after;
                follower.accept(forced.entries());
                yield new Entered.Kept(after);
            }
        };
    }
}
