package org.watchword.session.book;

/// What the number of an action counts.
public enum Measure {
    /// Named leads.
    LEADS,
    /// Policies or plans that were adopted.
    POLICIES,
    /// Places where material is displayed.
    PLACES,
    /// Colleagues who were told.
    PEOPLE,
    /// Ways of referring that are in place.
    PATHWAYS,
    /// Sessions that were booked.
    SESSIONS
}
