package org.watchword.desktop.present.key;

import java.util.EnumSet;
import java.util.Set;

/// What the window is doing while a key is pressed.
///
/// @param now everything that is so
/// @param last the last press that moved the slides
/// @param letters which single letters work
/// @param clicker what the buttons of the trainer's clicker were given to do
public record KeyContext(Set<Now> now, LastStep last, LetterKeys letters, ClickerKeys clicker) {

    /// Something that changes what keys mean.
    public enum Now {
        /// A text box has the focus.
        TYPING,
        /// The focus was moved by Tab, which no clicker sends: Enter acts on what has it.
        TABBED,
        /// The notes have that focus, so up and down move them.
        READING,
        /// Something lies over the presenter's window.
        LAID,
        /// Slides lie on the laptop to choose from, and the arrow keys walk over them.
        CHOOSING,
        /// The page that says what a button does listens to all of them.
        TRYING,
        /// A part of the slide is large on the wall.
        ZOOMED,
        /// Hands are up and may be counted.
        HANDS,
        /// Digits of a count have been typed since the last Enter.
        HALF_COUNT
    }

    /// Slides on the screen, nothing else going on, keys as shipped.
    public static final KeyContext PRESENTING = presenting(LetterKeys.USUAL, ClickerKeys.USUAL);

    /// Slides on the screen and nothing else going on, with a trainer's own keys.
    public static KeyContext presenting(LetterKeys letters, ClickerKeys clicker) {
        return new KeyContext(Set.of(), LastStep.NONE, letters, clicker);
    }

    public KeyContext {
        now = Set.copyOf(now);
    }

    /// The same with these things so, and no others.
    public KeyContext doing(Now... so) {
        EnumSet<Now> all = EnumSet.noneOf(Now.class);
        all.addAll(java.util.Arrays.asList(so));
        return new KeyContext(all, last, letters, clicker);
    }

    boolean is(Now so) {
        return now.contains(so);
    }
}
