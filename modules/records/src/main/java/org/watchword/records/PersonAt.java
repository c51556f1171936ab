package org.watchword.records;

import org.watchword.records.event.BookCodec;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.book.CommentId;

/// A line that names somebody in one session: what is pointed at when somebody is to be forgotten.
public record PersonAt(SessionId session, PersonId person) {

    /// The people whom a session names for safeguarding; they are forgotten together, under the session's own id.
    public static PersonAt safeguarding(SessionId session) {
        return new PersonAt(session, new PersonId(session.value()));
    }

    /// Whoever said a comment: it is forgotten as a name is, under the comment's own id.
    static PersonAt comment(CommentId comment) {
        return new PersonAt(new SessionId(BookCodec.BOOK), new PersonId(comment.value()));
    }

    /// Whether it is a comment and no line of a session.
    boolean isComment() {
        return session.value().equals(BookCodec.BOOK);
    }
}
