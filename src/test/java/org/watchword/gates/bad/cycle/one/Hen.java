package org.watchword.gates.bad.cycle.one;

import org.watchword.gates.bad.cycle.two.Egg;

/// Bad example: two packages that need each other.
public record Hen(Egg egg) {}
