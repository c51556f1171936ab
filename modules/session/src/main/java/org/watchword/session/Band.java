package org.watchword.session;

/// Whom a head count counts. Funders want pupils and staff apart; nobody else is sorted.
public enum Band {
    PEOPLE,
    PUPILS,
    STAFF
}
