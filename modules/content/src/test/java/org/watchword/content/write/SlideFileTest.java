package org.watchword.content.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.slide.Layout;

class SlideFileTest {
    private static final String TEXT = """
            # Ours

            ## One

            ```slide
            id: slide-1
            layout: statement
            minutes: 1
            ```

            ## Two

            ```slide
            id: two
            layout: statement
            minutes: 1
            ```
            """;

    @Test
    void slidesAreFoundAtTheirLines() {
        assertEquals(List.of("slide-1", "two"), ids(file()));
        assertEquals(11, file().slide("two").orElseThrow().line());
        assertEquals(18, file().slide("two").orElseThrow().end());
    }

    @Test
    void aSlideIsAddedBehindAnotherOrAtTheEnd() {
        SlideFile added = file().adding("slide-1", Layout.POINTS);
        assertEquals(List.of("slide-1", "slide-2", "two"), ids(added));
        assertTrue(added.text().startsWith(TEXT.substring(0, TEXT.indexOf("## Two"))));
        assertTrue(added.text().endsWith(TEXT.substring(TEXT.indexOf("## Two"))));
        assertEquals(List.of("slide-1", "two", "slide-2"), ids(file().adding("", Layout.STORY)));
        assertEquals("slide-3", added.freeId());
    }

    @Test
    void aSlideMovesAndIsTakenOut() {
        SlideFile moved = file().moved("two", -1);
        assertEquals(List.of("two", "slide-1"), ids(moved));
        assertEquals(TEXT, moved.moved("two", 1).text());
        assertEquals(TEXT, file().moved("two", 1).text());
        assertEquals(TEXT, file().moved("slide-1", -1).text());
        assertEquals(
                TEXT.substring(0, TEXT.indexOf("## Two")), file().without("two").text());
    }

    private static SlideFile file() {
        return new SlideFile(TEXT, GrammarWords.ENGLISH);
    }

    private static List<String> ids(SlideFile file) {
        return file.slides().stream().map(placed -> placed.slide().id()).toList();
    }
}
