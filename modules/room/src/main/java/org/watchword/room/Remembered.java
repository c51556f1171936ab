package org.watchword.room;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.watchword.session.SessionSetup;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Names;

/// What a session that was prepared says that is not in the address book yet: nobody should have to type it twice.
final class Remembered {

    private Remembered() {}

    /// The entries to keep; a name that was put away or joined to another is in the book already.
    static List<BookEvent> of(SessionSetup setup, Book book) {
        Names names = book.addresses().names();
        List<BookEvent> events = new ArrayList<>();
        if (missing(names, EntryKind.VENUE, setup.venue())) {
            events.add(BookEvent.keep(id(), new Entry.Venue(setup.venue(), setup.area(), "")));
        }
        if (missing(names, EntryKind.FUNDER, setup.funder())) {
            events.add(BookEvent.keep(id(), new Entry.Funder(setup.funder())));
        }
        if (missing(names, EntryKind.PROGRAMME, setup.programme())) {
            events.add(BookEvent.keep(id(), new Entry.Programme(setup.programme(), null, null, null, 0, 0)));
        }
        return events;
    }

    private static boolean missing(Names names, EntryKind kind, String name) {
        return !name.isBlank() && names.find(kind, name).isEmpty();
    }

    private static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }
}
