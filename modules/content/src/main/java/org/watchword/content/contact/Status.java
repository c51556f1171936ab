package org.watchword.content.contact;

/// How far a number or a figure can be trusted.
public enum Status {
    CURRENT,
    /// Nobody has verified it at its owner; never printed for people affected.
    UNCERTAIN,
    /// No longer true; never drawn.
    RETIRED
}
