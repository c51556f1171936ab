package org.watchword.records.figures;

/// Every table of a funder's report. The names are kept in frozen reports, so none is ever changed.
public enum TableKey {
    /// One row: everything together.
    ALL,
    AUDIENCES,
    ORGANISATIONS,
    AREAS,
    MONTHS,
    /// What was promised, and what took place, by funder and quarter.
    FUNDERS,
    TURNOUT,
    QUESTIONS,
    SELF_REPORTED,
    MATERIALS,
    GIVEN_OUT,
    ACTIONS,
    FOLLOW_UPS,
    COMMENTS,
    CANCELLED,
    NOT_REACHED
}
