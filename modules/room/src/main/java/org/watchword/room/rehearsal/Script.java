package org.watchword.room.rehearsal;

import java.time.Duration;
import java.time.ZonedDateTime;

/// What makes one rehearsal the same as another: the same script plays the same session, to the second.
///
/// @param people in the simulated room, 0 to [#MOST_PEOPLE]; one of them comes late when there are two or more
/// @param seed of everything that is left to chance
/// @param start when presenting begins, in the zone that the records will show
public record Script(int people, long seed, ZonedDateTime start) {

    /// More than any hall that one trainer teaches.
    public static final int MOST_PEOPLE = 1_000;

    static final Duration DOORS_BEFORE_START = Duration.ofMinutes(15);

    /// @throws IllegalArgumentException when there are too few or too many people
    public Script {
        if (people < 0 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be from 0 to " + MOST_PEOPLE + ": " + people);
        }
    }

    /// A clock for the room in which this will be played. It stands at the opening of the doors and moves only when
    /// the rehearsal moves it.
    public StageClock clock() {
        return new StageClock(start.minus(DOORS_BEFORE_START));
    }
}
