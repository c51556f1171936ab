package org.watchword.print.sheet;

import java.util.Optional;

/// A brick of which a part may stand at the foot of a page and the rest at the head of the next.
interface Divisible extends Brick {

    /// The two parts.
    record Divided(Brick first, Brick rest) {}

    /// How much of it must stand together, in points; all of it when it cannot be divided.
    double least(double width);

    /// As much as goes into the room, and the rest; empty when not enough of it does, or too little would be left.
    ///
    /// @param room in points
    Optional<Divided> divided(double width, double room);
}
