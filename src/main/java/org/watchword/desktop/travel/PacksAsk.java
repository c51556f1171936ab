package org.watchword.desktop.travel;

/// What a trainer can ask of the page with the packs.
sealed interface PacksAsk {
    /// Choose a pack and look into it.
    record Look() implements PacksAsk {}

    /// Open the pack that was looked into.
    record Take() implements PacksAsk {}

    /// Leave the pack that was looked into.
    record Leave() implements PacksAsk {}

    /// Put a pack out of use.
    record PutAside(String id) implements PacksAsk {}

    /// Let something of her own travel, or not.
    record Tick(String unit, boolean on) implements PacksAsk {}

    /// Let everything of her own travel that a deck is made of.
    record TickDeck(String deck) implements PacksAsk {}

    /// Make a pack of what is ticked.
    ///
    /// @param author what she calls herself
    record Make(String title, String author) implements PacksAsk {}

    /// To the old numbers that still stand somewhere.
    record Recall() implements PacksAsk {}

    /// To the page before.
    record Back() implements PacksAsk {}
}
