package org.watchword.desktop.afterwards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.watchword.desktop.afterwards.AfterwardsFacts.Choice;
import org.watchword.desktop.afterwards.AfterwardsFacts.Given;
import org.watchword.session.SessionId;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;

/// A book in which something waits, for the tests of this page.
final class Afterward {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SessionId SESSION = new SessionId(new UUID(0, 7));
    static final SessionId OTHER = new SessionId(new UUID(0, 8));
    static final EntryId HALL = new EntryId(new UUID(1, 1));
    static final EntryId CABS = new EntryId(new UUID(1, 2));
    static final MaterialId LEFT = new MaterialId(new UUID(2, 1));
    static final ActionId TOLD = new ActionId(new UUID(3, 1));
    static final ActionId LEAD = new ActionId(new UUID(3, 2));

    static final CommentId SAID = new CommentId(new UUID(4, 1));

    private Afterward() {}

    static Book book() {
        return Book.EMPTY.after(List.of(
                new BookEvent.VenueKept(HALL, new Entry.Venue("Castle Hall", "gb/essex", "")),
                new BookEvent.OrganisationKept(CABS, new Entry.Organisation("Acme Cabs", "taxi-private-hire", "gb")),
                new BookEvent.MaterialLeft(LEFT, new Material(TODAY, SESSION, HALL, "taxi-leaflet", "pl", 40)),
                new BookEvent.ActionPromised(
                        TOLD, new Action(CABS, SESSION, ActionKind.COLLEAGUES_TOLD, 30, TODAY.minusDays(20))),
                new BookEvent.ActionPromised(LEAD, new Action(CABS, null, ActionKind.LEAD_NAMED, 1, TODAY)),
                new BookEvent.CommentApproved(SAID, new Comment(SESSION, "I know whom to call now.")),
                new BookEvent.FollowUpDue(OTHER, TODAY.plusDays(10))));
    }

    static AfterwardsFacts facts(Book book, Optional<SessionId> about) {
        Given given = new Given("Taxi and private hire drivers", "Castle Hall", TODAY.minusDays(1), TODAY);
        return new AfterwardsFacts(
                TODAY,
                book,
                Map.of(SESSION, given, OTHER, given),
                about,
                List.of(new Choice("taxi-leaflet", "Leaflet for drivers"), new Choice("poster", "Poster for the wall")),
                List.of(new Choice("en", "English"), new Choice("pl", "Polish")),
                List.of("Castle Hall", "Acme Cabs"),
                List.of("Acme Cabs"),
                List.of("Ada Byte"));
    }
}
