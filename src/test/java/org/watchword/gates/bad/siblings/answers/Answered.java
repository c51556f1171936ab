package org.watchword.gates.bad.siblings.answers;

import org.watchword.gates.bad.siblings.records.Kept;

/// A bad example: answers that reach into the records.
public record Answered(Kept kept) {}
