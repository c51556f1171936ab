package org.watchword.gates.bad.screens.register;

/// Bad example: the screen reached into.
public record RegisterView(int people) {}
