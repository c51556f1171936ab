package org.watchword.desktop.handover;

/// What a trainer can ask while she hands names over.
sealed interface HandOverAsk {
    /// Note it and save the list.
    record Save(HandOverForm form) implements HandOverAsk {}

    /// Back to where she came from; nothing leaves.
    record Back() implements HandOverAsk {}
}
