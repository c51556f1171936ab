package org.watchword.desktop.present.view.quiz;

/// What the mouse can ask of a question.
public sealed interface RoundAsk {

    /// Type the hands of this answer next.
    record Choose(int answer) implements RoundAsk {}

    /// So many hands more, or fewer, for an answer.
    record Step(int answer, int by) implements RoundAsk {}

    /// The counts are right although they are more than the people.
    record Right() implements RoundAsk {}

    /// Go on without this question.
    record Skip() implements RoundAsk {}

    /// Keep counts off the wall, or allow them.
    record KeepPrivate(boolean kept) implements RoundAsk {}
}
