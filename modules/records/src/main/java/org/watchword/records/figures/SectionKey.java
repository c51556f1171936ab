package org.watchword.records.figures;

/// The parts of a funder's report, in their order. The names are kept in frozen reports, so none is ever changed.
public enum SectionKey {
    /// How much there was, and for whom.
    REACHED,
    PROMISED,
    LEARNED,
    LEFT,
    AFTERWARDS,
    COMMENTS,
    NOT_REACHED
}
