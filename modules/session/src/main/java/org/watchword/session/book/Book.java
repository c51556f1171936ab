package org.watchword.session.book;

import java.util.List;

/// The trainer's address book, what she wrote down after sessions, and what she reported. It *is* the list of its
/// events, in order.
public record Book(Addresses addresses, Outcomes outcomes, Reports reports) {

    /// Nothing stands in it.
    public static final Book EMPTY = new Book(Addresses.NONE, Outcomes.NONE, Reports.NONE);

    /// The same with what happened after it. What speaks of something unknown changes nothing.
    public Book after(List<BookEvent> events) {
        BookWriting writing = new BookWriting(this);
        events.forEach(writing::write);
        return writing.book();
    }
}
