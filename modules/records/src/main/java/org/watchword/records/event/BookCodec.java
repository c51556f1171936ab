package org.watchword.records.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookEvent.CommentApproved;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns what happens to the book into what stands in the journal, and back. It belongs to no session, so it stands
/// under an id of its own. It is about no private person, so it has no personal part, but for comments: their words can
/// be taken out for ever.
public final class BookCodec {

    /// Under which the book's events stand where other events name their session.
    public static final UUID BOOK = new UUID(0, 1);

    private static final JsonMapper JSON = EventJson.mapper();
    private static final OlderForms FORMS = new OlderForms(List.of());

    private BookCodec() {}

    /// A comment without its words.
    private record Said(CommentId id, SessionId session) {}

    /// A comment's personal part.
    private record Words(String words) {}

    /// The event as it will be written.
    public static Draft encode(BookEvent event, Instant at, ZoneId zone) {
        String kind = BookKind.of(event).word();
        return new Draft(BOOK, kind, FORMS.today(), at, zone.getId(), payload(event), personal(event));
    }

    private static String payload(BookEvent event) {
        return JSON.writeValueAsString(
                event instanceof CommentApproved(CommentId id, Comment comment)
                        ? new Said(id, comment.session())
                        : event);
    }

    private static PersonalPart personal(BookEvent event) {
        return event instanceof CommentApproved(CommentId _, Comment comment)
                ? PersonalPart.keep(JSON.writeValueAsString(new Words(comment.words())))
                : new PersonalPart.None();
    }

    /// What an event says of a comment; empty when it is about none.
    public static Optional<BookEvent.Commenting> comment(Entry entry) {
        return kind(entry.draft())
                .filter(kind -> kind == BookKind.COMMENT_APPROVED || kind == BookKind.COMMENT_TAKEN_BACK)
                .flatMap(kind -> read(kind, entry.draft()))
                .map(BookEvent.Commenting.class::cast);
    }

    /// Whether this program knows the kind and the form of an event; its contents are not looked at.
    public static boolean knows(Entry entry) {
        return kind(entry.draft()).isPresent();
    }

    /// What an event says, or empty when it is none of the book's or was written by a newer program. A comment whose
    /// words were taken out has none.
    public static Optional<BookEvent> decode(Entry entry) {
        return kind(entry.draft()).flatMap(kind -> read(kind, entry.draft()));
    }

    private static Optional<BookKind> kind(Draft draft) {
        return BookKind.find(draft.kind()).filter(_ -> FORMS.reaches(draft.version()));
    }

    private static Optional<BookEvent> read(BookKind kind, Draft draft) {
        try {
            AsToday form = new AsToday(FORMS, draft);
            return Optional.of(kind == BookKind.COMMENT_APPROVED ? approved(form) : form.payload(kind.type()));
        } catch (JacksonException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static BookEvent approved(AsToday form) {
        Said said = form.payload(Said.class);
        String words = form.personal(Words.class).map(Words::words).orElse("");
        return new CommentApproved(said.id(), new Comment(said.session(), words));
    }
}
