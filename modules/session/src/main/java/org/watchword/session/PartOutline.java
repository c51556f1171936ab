package org.watchword.session;

import org.watchword.content.deck.PlannedPart;

/// One part of a deck, as the pace is told.
///
/// @param title its module's; empty for a break and for questions, which the window names
/// @param minutes planned for it
/// @param first index of its first slide
/// @param count how many slides it has, 0 or more
public record PartOutline(String title, double minutes, int first, int count) {

    static PartOutline of(PlannedPart part) {
        return new PartOutline(part.title(), part.minutes(), part.first(), part.count());
    }
}
