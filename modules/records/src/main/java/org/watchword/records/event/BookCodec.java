package org.watchword.records.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.book.BookEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns what happens to the book into what stands in the journal, and back. It belongs to no session, so it stands
/// under an id of its own; it is about no private person, so it has no personal part.
public final class BookCodec {

    /// Under which the book's events stand where other events name their session.
    public static final UUID BOOK = new UUID(0, 1);

    private static final JsonMapper JSON = EventJson.mapper();
    private static final OlderForms FORMS = new OlderForms(List.of());

    private BookCodec() {}

    /// The event as it will be written.
    public static Draft encode(BookEvent event, Instant at, ZoneId zone) {
        String payload = JSON.writeValueAsString(event);
        String kind = BookKind.of(event).word();
        return new Draft(BOOK, kind, FORMS.today(), at, zone.getId(), payload, new PersonalPart.None());
    }

    /// Whether this program knows the kind and the form of an event; its contents are not looked at.
    public static boolean knows(Entry entry) {
        return kind(entry.draft()).isPresent();
    }

    /// What an event says, or empty when it is none of the book's or was written by a newer program.
    public static Optional<BookEvent> decode(Entry entry) {
        return kind(entry.draft()).flatMap(kind -> read(kind, entry.draft()));
    }

    private static Optional<BookKind> kind(Draft draft) {
        return BookKind.find(draft.kind()).filter(_ -> FORMS.reaches(draft.version()));
    }

    private static Optional<BookEvent> read(BookKind kind, Draft draft) {
        try {
            return Optional.of(new AsToday(FORMS, draft).payload(kind.type()));
        } catch (JacksonException notOfThisForm) {
            return Optional.empty();
        }
    }
}
