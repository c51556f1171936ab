package org.watchword.session.book;

import java.util.List;

/// The trainer's address book and what she wrote down after sessions. It *is* the list of its events, in order.
public record Book(Addresses addresses, Outcomes outcomes) {

    /// Nothing stands in it.
    public static final Book EMPTY = new Book(Addresses.NONE, Outcomes.NONE);

    /// The same with what happened after it. What speaks of something unknown changes nothing.
    public Book after(List<BookEvent> events) {
        BookWriting writing = new BookWriting(this);
        events.forEach(writing::write);
        return writing.book();
    }
}
