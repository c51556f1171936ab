package org.watchword.records.register;

import java.util.ArrayList;
import java.util.List;
import org.watchword.session.FromOrganisation;
import org.watchword.session.SessionEvent.NamesForgotten;

/// Where the people of a session came from whose names are no longer kept, so that a funder's figures stay what they
/// were.
///
/// @param organisations each with at least five people
/// @param others people of all other organisations together
public record Forgotten(List<FromOrganisation> organisations, int others) {

    /// Nobody was forgotten, or nobody's organisation was known.
    public static final Forgotten NOBODY = new Forgotten(List.of(), 0);

    public Forgotten {
        organisations = List.copyOf(organisations);
    }

    /// Names that were written down afterwards go later.
    Forgotten and(NamesForgotten later) {
        List<FromOrganisation> all = new ArrayList<>(organisations);
        all.addAll(later.organisations());
        return new Forgotten(all, others + later.others());
    }
}
