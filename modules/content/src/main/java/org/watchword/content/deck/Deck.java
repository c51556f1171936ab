package org.watchword.content.deck;

import java.util.List;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// An order over modules for one audience.
///
/// @param audience an audience code such as `taxi-private-hire`
/// @param minutes of the whole, slides that belong to every deck included
/// @param prints ids of what is handed out with it
/// @param fades whether a slide goes over into the next instead of changing at once
public record Deck(
        String id,
        LocalText title,
        String audience,
        int minutes,
        List<Part> parts,
        List<String> prints,
        boolean fades,
        SourcePlace place) {

    public Deck {
        parts = List.copyOf(parts);
        prints = List.copyOf(prints);
    }
}
