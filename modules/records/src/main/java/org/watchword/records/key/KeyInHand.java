package org.watchword.records.key;

import org.watchword.records.journal.DataKey;

/// The data key itself, in a run of the program that has opened the records before: whoever sits there need not type
/// the passphrase again to go on with what was open a moment ago. It is never written, shown or typed.
public record KeyInHand(DataKey key) implements Secret {

    /// Never in a log.
    @Override
    public String toString() {
        return "KeyInHand[…]";
    }
}
