package org.watchword.session.book;

/// The sorts of entries of the address book.
public enum EntryKind {
    VENUE,
    ORGANISATION,
    FUNDER,
    PROGRAMME
}
