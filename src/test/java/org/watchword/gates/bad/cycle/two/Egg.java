package org.watchword.gates.bad.cycle.two;

import org.jspecify.annotations.Nullable;
import org.watchword.gates.bad.cycle.one.Hen;

/// Bad example: two packages that need each other.
public record Egg(@Nullable Hen hen) {}
