package org.watchword.desktop.home;

import java.time.LocalDateTime;
import java.util.List;

/// What the home screen is made from.
///
/// @param now the time on the trainer's clock
/// @param unfinished newest first
/// @param past newest first
/// @param names how many names are kept longer than they shall be
/// @param due how many follow-ups and promises are due today or overdue
public record HomeFacts(
        LocalDateTime now,
        List<Unfinished> unfinished,
        List<ShelfDeck> decks,
        List<PastSession> past,
        int due,
        int names) {

    /// Keeps its own copies.
    public HomeFacts {
        unfinished = List.copyOf(unfinished);
        decks = List.copyOf(decks);
        past = List.copyOf(past);
    }
}
