package org.watchword.desktop.present.view;

import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.state.HandCounts;

/// What the mouse can ask of the presenter's window; keys ask the same by their [Meaning].
public sealed interface PresentAsk {

    /// The same as a key.
    record Do(Meaning meaning) implements PresentAsk {}

    /// Go to a slide, from 0.
    record GoTo(int slide) implements PresentAsk {}

    /// Pass over a slide that is still to come.
    record Skip(int slide) implements PresentAsk {}

    /// Another option is counted now.
    record Choose(HandCounts changed) implements PresentAsk {}

    /// Counts were changed by the mouse, or said to be right.
    record Count(HandCounts changed) implements PresentAsk {}

    /// Keep counts off the wall, or allow them.
    record KeepPrivate(boolean kept) implements PresentAsk {}
}
