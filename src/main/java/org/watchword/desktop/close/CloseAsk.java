package org.watchword.desktop.close;

/// What a trainer can ask when a session ends.
sealed interface CloseAsk {
    /// End it now. Asked once; the record is closed and a backup is made.
    record End() implements CloseAsk {}

    /// Go on with the session.
    record GoBack() implements CloseAsk {}

    /// Hand the names over.
    record HandOver() implements CloseAsk {}

    /// Save the funder's summary, without names.
    record SaveFunder() implements CloseAsk {}

    /// Put the register right, or type in paper slips.
    record OpenRegister() implements CloseAsk {}

    /// Note what was left and promised.
    record Afterwards() implements CloseAsk {}

    /// See what was learned, or type in sheets.
    record Learned() implements CloseAsk {}

    /// Print what belongs to the deck.
    record Print() implements CloseAsk {}

    /// To the home screen.
    record Home() implements CloseAsk {}
}
