package org.watchword.desktop.home;

/// A deck that stands ready to be given.
///
/// @param id how the library knows it
/// @param audience code of who it is for, such as `taxi-private-hire`
/// @param audienceName what those people are called
/// @param minutes how long it is planned to last
/// @param given how many sessions with it were closed, rehearsals left out
/// @param errors problems of the library that would be seen in the room; 0 for a deck that is ready
public record ShelfDeck(
        String id, String title, String audience, String audienceName, int minutes, int given, int errors) {}
