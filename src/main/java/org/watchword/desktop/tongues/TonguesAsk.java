package org.watchword.desktop.tongues;

import java.util.Map;

/// What a trainer can ask of the page with the languages.
sealed interface TonguesAsk {
    /// Show the prints in another language.
    record Language(String code) implements TonguesAsk {}

    /// Show a print beside its source.
    record Choose(String print) implements TonguesAsk {}

    /// Show the training of a deck in place of the prints.
    ///
    /// @param deck its id; empty for the prints
    record Shelf(String deck) implements TonguesAsk {}

    /// Type other words for a slide of what is shown.
    ///
    /// @param part its id; empty to leave it as it was
    record Type(String part) implements TonguesAsk {}

    /// Keep other words for a slide of what is shown.
    ///
    /// @param words by the ids of its paragraphs
    record Keep(String part, Map<String, String> words) implements TonguesAsk {}

    /// Take the last change of a slide back.
    record Undo() implements TonguesAsk {}

    /// Keep somebody's word that what is shown says the same as its source.
    ///
    /// @param name of the person or role that has read it
    record Sign(String name) implements TonguesAsk {}

    /// Take the signature of what is shown back.
    record TakeBack() implements TonguesAsk {}

    /// Save pages of what is shown for the person who checks it.
    record Proof() implements TonguesAsk {}

    /// Save a spreadsheet for a translator.
    record Out() implements TonguesAsk {}

    /// Read such a spreadsheet back in.
    record In() implements TonguesAsk {}

    /// To the page before.
    record Back() implements TonguesAsk {}
}
