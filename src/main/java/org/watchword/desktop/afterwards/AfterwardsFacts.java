package org.watchword.desktop.afterwards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;

/// What the page is made from.
///
/// @param sessions what to say of the sessions that anything belongs to
/// @param about the session that has just ended, when the page was opened from it
/// @param prints what can be left
/// @param languages its languages
/// @param places venues and organisations, the likeliest first
/// @param organisations the likeliest first
/// @param names in the register of the session, which no comment is to hold
public record AfterwardsFacts(
        LocalDate today,
        Book book,
        Map<SessionId, Given> sessions,
        Optional<SessionId> about,
        List<Choice> prints,
        List<Choice> languages,
        List<String> places,
        List<String> organisations,
        List<String> names) {

    /// A session that was closed.
    ///
    /// @param venue as it is called now
    /// @param closed the day on which it was closed
    public record Given(String deck, String venue, LocalDate date, LocalDate closed) {}

    /// Something that can be chosen.
    public record Choice(String id, String name) {}

    /// What a choice is called; its id when nobody knows it any more.
    static String name(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(id);
    }
}
