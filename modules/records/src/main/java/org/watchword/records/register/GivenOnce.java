package org.watchword.records.register;

import java.util.List;

/// One session with everybody in it and everything that was asked: what a report is made from.
///
/// @param forgotten where those of the people came from whose names are no longer kept
public record GivenOnce(
        SessionRow session, List<PersonRow> people, List<HeadRow> heads, List<RoundRow> rounds, Forgotten forgotten) {

    public GivenOnce {
        people = List.copyOf(people);
        heads = List.copyOf(heads);
        rounds = List.copyOf(rounds);
    }
}
