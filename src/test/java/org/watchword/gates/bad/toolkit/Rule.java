package org.watchword.gates.bad.toolkit;

import javafx.geometry.Pos;

/// Bad example: a rule that needs the toolkit.
public record Rule(Pos pos) {}
