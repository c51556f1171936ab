package org.watchword.records;

import org.watchword.session.book.Book;
import org.watchword.session.book.BookReason;

/// What became of something that was to be written into the book.
public sealed interface Entered {

    /// It is on the disk; this is the book now.
    record Kept(Book book) implements Entered {}

    /// It may not be written, and nothing has changed.
    record Refused(BookReason reason) implements Entered {}

    /// The disk did not take it, and nothing has changed.
    record NotKept(Keeping.Why why) implements Entered {}
}
