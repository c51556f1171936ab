package org.watchword.content.contact;

/// How a contact is reached.
public enum ContactKind {
    PHONE,
    TEXT,
    WEB,
    EMAIL
}
