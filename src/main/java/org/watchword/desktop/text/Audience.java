package org.watchword.desktop.text;

import java.util.Optional;

/// The audiences that decks are made for, by the codes of `training-content/FORMAT.md`, with their colours. What they
/// are called stands in the library, because the funder reads it too.
public enum Audience {
    TAXI_PRIVATE_HIRE("teal"),
    SCHOOLS_15_17("violet"),
    FRONT_LINE("blue"),
    NGO_HOUSING("blue"),
    COMMUNITY("green"),
    LEADERS("blue"),
    TEAM("green"),
    SERVICE_USERS("green");

    private final String colour;

    Audience(String colour) {
        this.colour = colour;
    }

    /// The audience of a code such as `taxi-private-hire`.
    public static Optional<Audience> of(String code) {
        for (Audience one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// The style class of the covers of its decks.
    public static String cover(String code) {
        return "cover-" + of(code).map(known -> known.colour).orElse("teal");
    }

    /// Whether the people in the room are pupils: then nobody is named, only counted.
    public static boolean pupils(String code) {
        return code.equals(SCHOOLS_15_17.code());
    }

    private String code() {
        return Word.kebab(this);
    }
}
