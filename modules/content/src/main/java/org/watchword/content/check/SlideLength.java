package org.watchword.content.check;

import org.watchword.content.library.Library;
import org.watchword.content.slide.Slide;

/// How much a room has to read of one slide. The reading age of so few words is a hint, not a measure.
///
/// @param words of its heading and body
/// @param readingAge in years; 0 where it cannot be told
public record SlideLength(int words, double readingAge) {
    /// More words than these are read instead of heard.
    public static final int MOST_WORDS = SlideCheck.MOST_WORDS;

    /// Counts a slide of a library.
    public static SlideLength of(Library library, Slide slide) {
        ShownText shown = ShownText.of(library);
        return new SlideLength(shown.words(slide), shown.age(slide));
    }
}
