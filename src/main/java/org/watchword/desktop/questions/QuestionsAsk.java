package org.watchword.desktop.questions;

import org.watchword.exchange.item.Format;

/// What a trainer can ask of the page with questions from other programs.
sealed interface QuestionsAsk {
    /// Choose a file and look what is in it.
    record ChooseFile() implements QuestionsAsk {}

    /// Keep what was shown as a new module.
    ///
    /// @param name what the module shall be called
    record Keep(String name) implements QuestionsAsk {}

    /// Show the folder of the module that was kept.
    record ShowFolder() implements QuestionsAsk {}

    /// Questions of the library shall go out.
    record WriteOut() implements QuestionsAsk {}

    /// Look what a format would not hold.
    ///
    /// @param module its place in the list of those with questions
    record Choose(int module, Format format) implements QuestionsAsk {}

    /// Save the file of the other program.
    record Save() implements QuestionsAsk {}

    /// To the page before.
    record Back() implements QuestionsAsk {}
}
