package org.watchword.records.figures;

import java.util.List;
import org.watchword.records.register.Attended;
import org.watchword.records.register.SessionRow;
import org.watchword.session.book.Book;

/// All that a report is made of. Its sessions are those of its scope already.
///
/// @param held sessions that did begin
/// @param cancelled sessions that were planned and never began
/// @param audiences codes of all audiences of the library, so that a report can say who was not reached
public record Sources(
        List<SessionRow> held, List<SessionRow> cancelled, Attended attended, Book book, List<String> audiences) {

    /// Keeps its own copies.
    public Sources {
        held = List.copyOf(held);
        cancelled = List.copyOf(cancelled);
        audiences = List.copyOf(audiences);
    }
}
