package org.watchword.desktop.settings;

import java.util.List;

/// How long names are kept after their session. Numbers stay for ever.
///
/// @param months [#LEAST] to [#MOST]
public record Keeping(int months) {
    /// No shorter: a certificate may be asked for after a while.
    public static final int LEAST = 1;
    /// No longer: what a name was needed for is over by then.
    public static final int MOST = 36;

    /// What is offered.
    public static final List<Integer> CHOICES = List.of(1, 3, 6, 12, 24, 36);

    /// What a new laptop starts with.
    public static final Keeping USUAL = new Keeping(12);

    /// @throws IllegalArgumentException when the time is outside its range
    public Keeping {
        if (months < LEAST || months > MOST) {
            throw new IllegalArgumentException("months outside 1 to 36");
        }
    }
}
