package org.watchword.records.export;

/// By what a funder's numbers are grouped.
public enum Grouping {
    /// All sessions together.
    ALL,
    MONTH,
    AUDIENCE,
    /// Only people who gave a name have an organisation.
    ORGANISATION,
    AREA,
    FUNDER,
    /// Training, talk, conference, visit or workshop.
    KIND,
    PROGRAMME
}
