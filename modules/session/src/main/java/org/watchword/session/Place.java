package org.watchword.session;

/// A place in the deck.
///
/// @param slide index in the deck's outline, from 0
/// @param step how much of the slide is revealed, from 0
public record Place(int slide, int step) {

    static final Place START = new Place(0, 0);
}
