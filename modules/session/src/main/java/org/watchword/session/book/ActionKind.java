package org.watchword.session.book;

/// What an organisation can promise after a session. The list is fixed, so that there is no field to write into, and
/// each can be counted.
public enum ActionKind {
    LEAD_NAMED(Measure.LEADS),
    POLICY_ADOPTED(Measure.POLICIES),
    MATERIAL_DISPLAYED(Measure.PLACES),
    COLLEAGUES_TOLD(Measure.PEOPLE),
    PATHWAY_IN_PLACE(Measure.PATHWAYS),
    NEXT_SESSION_BOOKED(Measure.SESSIONS);

    private final Measure measure;

    ActionKind(Measure measure) {
        this.measure = measure;
    }

    /// What its number counts.
    public Measure measure() {
        return measure;
    }
}
