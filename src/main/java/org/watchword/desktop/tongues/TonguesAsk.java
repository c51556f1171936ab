package org.watchword.desktop.tongues;

/// What a trainer can ask of the page with the languages.
sealed interface TonguesAsk {
    /// Show the prints in another language.
    record Language(String code) implements TonguesAsk {}

    /// Show a print beside its source.
    record Choose(String print) implements TonguesAsk {}

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
