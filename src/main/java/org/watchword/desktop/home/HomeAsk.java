package org.watchword.desktop.home;

/// What a trainer can ask of the home screen.
public sealed interface HomeAsk {
    /// Go on with a session where it stood.
    record CarryOn(String session) implements HomeAsk {}

    /// See what has to be ready for a session that was prepared.
    record Ready(String session) implements HomeAsk {}

    /// Prepare a session with a deck.
    record Prepare(String deck) implements HomeAsk {}

    /// Put a deck together, or a copy of it.
    record Compose(String deck) implements HomeAsk {}

    /// Go through a deck without an audience; it counts in no report.
    record Rehearse(String deck) implements HomeAsk {}

    /// Look at a session that was closed.
    record LookAt(String session) implements HomeAsk {}

    /// See what is due after sessions.
    record Afterwards() implements HomeAsk {}

    /// See the names that are kept.
    record Names() implements HomeAsk {}

    /// See all sessions that were closed.
    record AllSessions() implements HomeAsk {}
}
