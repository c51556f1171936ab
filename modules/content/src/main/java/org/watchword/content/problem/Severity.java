package org.watchword.content.problem;

/// How much a problem matters.
public enum Severity {
    /// The library must not be used like this.
    ERROR,
    /// Worth mending.
    WARNING,
    /// Only time has passed: listed apart, never fails a build.
    AGE,
    /// Something that could not be looked at here.
    NOTE
}
