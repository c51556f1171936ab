package org.watchword.content.text;

/// How much of a contact is drawn where it is named.
public enum ContactPart {
    /// Name, then number.
    WHOLE,
    /// The number or address as printed.
    NUMBER,
    NAME,
    /// What the contact is for.
    FOR
}
