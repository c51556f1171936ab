package org.watchword.session.book;

/// What [BookRules] answers.
public sealed interface BookDecision {

    /// All of it may be written; this is the book then.
    record Happens(Book after) implements BookDecision {}

    /// None of it may be, and nothing has changed.
    record Refused(BookReason reason) implements BookDecision {}
}
