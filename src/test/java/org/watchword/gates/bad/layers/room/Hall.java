package org.watchword.gates.bad.layers.room;

/// Bad example: stands above content.
public record Hall(String name) {}
