package org.watchword.gates.bad.layers.content;

import org.watchword.gates.bad.layers.room.Hall;

/// Bad example: content sees the room above it.
public record Deck(Hall hall) {}
