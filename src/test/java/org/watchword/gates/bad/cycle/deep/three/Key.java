package org.watchword.gates.bad.cycle.deep.three;

import org.jspecify.annotations.Nullable;
import org.watchword.gates.bad.cycle.deep.four.Lock;

/// Bad example: a cycle one level further down.
public record Key(@Nullable Lock lock) {}
