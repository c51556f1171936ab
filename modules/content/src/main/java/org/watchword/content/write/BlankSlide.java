package org.watchword.content.write;

import org.watchword.content.library.GrammarWords;
import org.watchword.content.slide.Layout;

/// A slide on which everything is still to be written.
public final class BlankSlide {
    private BlankSlide() {}

    /// Its text, with [SlideSource#OPEN] wherever something is needed.
    ///
    /// @param words of the language in which it will be written
    public static String of(String id, Layout layout, GrammarWords words) {
        String bare = """
                ## %s

                ```slide
                id: %s
                layout: statement
                minutes: 1
                ```

                ### %s

                %s
                """.formatted(SlideSource.OPEN, id, words.notes(), SlideSource.OPEN);
        return SlideSource.of(bare, words).as(layout).text();
    }
}
