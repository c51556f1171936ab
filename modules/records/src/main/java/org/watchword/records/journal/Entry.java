package org.watchword.records.journal;

/// One event as it stands in the journal.
///
/// @param stamp its place
/// @param draft what happened
/// @param previous the sum of the event before it on this device
/// @param hash the sum of everything here but the personal words, of which it holds the salted sum
public record Entry(Stamp stamp, Draft draft, Hash previous, Hash hash) {

    /// The draft with its place, linked to the event before it.
    static Entry link(Stamp stamp, Draft draft, Hash previous) {
        return new Entry(stamp, draft, previous, Hash.of(EntryFormat.core(stamp, draft, previous)));
    }

    /// Whether the sum is what the event's contents say.
    boolean holds() {
        return hash.equals(Hash.of(EntryFormat.core(stamp, draft, previous)));
    }

    /// The same event without its personal words; its sum is unchanged.
    Entry erased() {
        Draft without = new Draft(
                draft.session(),
                draft.kind(),
                draft.version(),
                draft.at(),
                draft.zone(),
                draft.payload(),
                draft.personal().erased());
        return new Entry(stamp, without, previous, hash);
    }
}
