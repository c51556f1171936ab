package org.watchword.session.book;

/// Which kind of place a print went to. A short list, so that a table of it points at nobody's door.
public enum SpotKind {
    TAXI_OFFICE,
    SCHOOL,
    SURGERY,
    LIBRARY,
    FAITH,
    SHOP,
    HOSTEL,
    WORKPLACE,
    OTHER
}
