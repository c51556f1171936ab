package org.watchword.desktop.settings;

import java.util.List;

/// How long the pages with names stay open when nobody is at the laptop.
///
/// @param minutes one of [#CHOICES]
public record Locking(int minutes) {

    /// What can be chosen, in minutes. Never is not among it: a laptop is left alone in every hall.
    public static final List<Integer> CHOICES = List.of(2, 5, 10, 20, 30);

    /// What a new laptop starts with.
    public static final Locking USUAL = new Locking(10);

    /// @throws IllegalArgumentException when it is none of the choices
    public Locking {
        if (!CHOICES.contains(minutes)) {
            throw new IllegalArgumentException("not a choice");
        }
    }
}
