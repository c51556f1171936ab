package org.watchword.desktop.present.view;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.text.Word;
import org.watchword.session.Command;

/// What the mouse can ask of the presenter's window; keys ask the same by their [Meaning].
public sealed interface PresentAsk {

    /// The same as a key.
    record Do(Meaning meaning) implements PresentAsk {
        /// How the button of a deed is called in the scene.
        static String id(Deed deed) {
            return Word.kebab(deed);
        }
    }

    /// Go to a slide, from 0.
    record GoTo(int slide) implements PresentAsk {}

    /// Pass over slides that are still to come.
    record Skip(List<Integer> slides) implements PresentAsk {
        public Skip {
            slides = List.copyOf(slides);
        }
    }

    /// Show slides after all that would be passed over.
    record TakeBack(List<Integer> slides) implements PresentAsk {
        public TakeBack {
            slides = List.copyOf(slides);
        }
    }

    /// Be finished by this time; empty for as planned.
    record FinishBy(Optional<LocalTime> time) implements PresentAsk {}

    /// Give the notes another share of the window.
    record Share(double share) implements PresentAsk {}

    /// Give a key something else to do; null for what it was shipped with.
    record Give(KeyCode key, @Nullable Deed deed) implements PresentAsk {}

    /// Let single letters do this from now on.
    record Letters(LetterKeys letters) implements PresentAsk {}

    /// Show another part of the slide on the wall.
    record See(Zoom zoom) implements PresentAsk {}

    /// Counts were changed by the mouse, or another option is counted now. They are saved once they rest.
    record Choose(HandCounts changed) implements PresentAsk {}

    /// Counts were said to be right.
    record Right(HandCounts changed) implements PresentAsk {}

    /// Something about the film on the wall that has no key.
    record OfFilm(FilmWish wish) implements PresentAsk {}

    /// What can be asked of a film by the mouse alone.
    enum FilmWish {
        /// From its beginning.
        AGAIN,
        /// Heard, or not.
        SOUND,
        /// In the computer's own player.
        OPEN
    }

    /// Put on the wall what the room has called out.
    record Hear(String words) implements PresentAsk {}

    /// Take such words away from the wall.
    record TakeAway(String words) implements PresentAsk {}

    /// Take away what was called out last.
    record Unsay() implements PresentAsk {}

    /// Put own words from a phone on the wall, or drop them.
    record Words(int id, boolean shown) implements PresentAsk {}

    /// Something that is the session's business alone.
    record OfSession(Command command) implements PresentAsk {}
}
