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

    /// Put on the wall what was called out.
    record Hear(String words) implements RoundAsk {}

    /// Take words away from the wall.
    record TakeAway(String words) implements RoundAsk {}

    /// Take away what was called out last.
    record TakeBack() implements RoundAsk {}

    /// Own words from a phone are put on the wall, or dropped.
    record Words(int id, boolean shown) implements RoundAsk {}

    /// Go on from a scene by this way.
    record TakeWay(int to) implements RoundAsk {}

    /// Keep counts off the wall, or allow them.
    record KeepPrivate(boolean kept) implements RoundAsk {}
}
