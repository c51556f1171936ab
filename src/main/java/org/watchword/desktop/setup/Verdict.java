package org.watchword.desktop.setup;

/// What a look at one thing came to.
public sealed interface Verdict {

    /// What is so, in the trainer's words.
    String words();

    /// As it should be.
    record Good(String words) implements Verdict {}

    /// It will do, but there is something better.
    ///
    /// @param remedy what she can do
    record Amber(String words, String remedy) implements Verdict {}

    /// The session would suffer.
    ///
    /// @param remedy what she has to do
    record Red(String words, String remedy) implements Verdict {}

    /// Not looked at yet.
    record Open(String words) implements Verdict {}
}
