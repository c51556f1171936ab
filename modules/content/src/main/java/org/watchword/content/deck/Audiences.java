package org.watchword.content.deck;

/// What follows from the code of an audience.
public final class Audiences {

    private Audiences() {}

    /// Whether these are pupils, who are never named and never tested. Teachers trained in a school are staff.
    public static boolean arePupils(String code) {
        return code.equals("schools") || code.startsWith("schools-");
    }
}
