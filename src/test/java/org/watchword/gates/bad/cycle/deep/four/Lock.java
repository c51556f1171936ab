package org.watchword.gates.bad.cycle.deep.four;

import org.watchword.gates.bad.cycle.deep.three.Key;

/// Bad example: a cycle one level further down.
public record Lock(Key key) {}
