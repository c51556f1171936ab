package org.watchword.desktop.slide;

/// The colour of an audience's decks: on covers, eyebrows and statements. The value stands in the tokens.
public enum DeckColours {
    TEAL,
    VIOLET,
    BLUE,
    GREEN;

    /// The colour for an audience code such as `taxi-private-hire`.
    public static DeckColours of(String audience) {
        return switch (audience) {
            case "schools-15-17" -> VIOLET;
            case "front-line", "ngo-housing", "leaders" -> BLUE;
            case "community", "service-users" -> GREEN;
            default -> TEAL;
        };
    }
}
