package org.watchword.content.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.guide.GuideRun.Kind;

class GuideTest {
    private static final Map<String, String> FILES = Map.of(
            "README.md",
            "# The guide\n\n## Before\n\n- [Home](home.md)\n- [Doors](doors.md)\n",
            "home.md",
            """
            # Home

            <!-- screens: home find -->

            Press **Prepare** or `Ctrl+K`, then
            see [Doors](doors.md).

            ![Home by day](pictures/home.png)

            ## Café sessions

            1. First.
            2. Then.

            > Never forget.
            """,
            "doors.md",
            "# Doors\n\nTick people in at home or in the hall. Press **Tick in**.\n");

    private final Guide guide = guide(FILES);

    @Test
    void pagesStandInTheOrderOfTheContents() {
        assertEquals("The guide", guide.contents().title());
        assertEquals(
                List.of("home", "doors"),
                guide.pages().stream().map(GuidePage::id).toList());
    }

    @Test
    void whatStandsOnTheScreenKeysAndWaysAreToldApart() {
        GuideBlock.Words words =
                (GuideBlock.Words) guide.pages().getFirst().blocks().getFirst();
        assertEquals(
                List.of(Kind.PLAIN, Kind.PRESS, Kind.PLAIN, Kind.KEY, Kind.PLAIN, Kind.PLAIN, Kind.PLAIN, Kind.WAY),
                words.runs().stream().map(GuideRun::kind).limit(8).toList());
        assertEquals("Press Prepare or Ctrl+K, then see Doors.", words.plain());
        assertEquals(List.of("doors"), guide.pages().getFirst().ways().toList());
    }

    @Test
    void picturesListsAndWhatToRememberAreRead() {
        List<GuideBlock> blocks = guide.pages().getFirst().blocks();
        assertEquals(new GuideBlock.Picture("pictures/home.png", "Home by day"), blocks.get(1));
        assertEquals(new GuideBlock.Heading("Café sessions"), blocks.get(2));
        assertTrue(blocks.get(3) instanceof GuideBlock.Items(boolean numbered, var items) && numbered);
        assertEquals("Never forget.", blocks.get(4).plain());
    }

    @Test
    void aScreenHasThePageThatNamesIt() {
        assertEquals(Optional.of("home"), guide.about("find").map(GuidePage::id));
        assertEquals(Optional.empty(), guide.about("moon"));
    }

    @Test
    void theTitleCountsMoreThanAHeadingAndThatMoreThanTheText() {
        assertEquals(List.of("home", "doors"), ids(guide.search("HOME")));
        assertEquals(List.of("home"), ids(guide.search("cafe")));
        assertEquals(List.of("doors"), ids(guide.search("hall tick")));
        assertEquals(
                "Tick people in at home or in the hall. Press Tick in.",
                guide.search("hall tick").getFirst().excerpt());
        assertEquals(List.of(), guide.search("  "));
        assertEquals(List.of(), guide.search("hall zebra"));
    }

    @Test
    void whatNoPageMayHaveStopsAtOnceWithItsLine() {
        String wrong = "# Home\n\n| a | b |\n\n```\ncode\n```\n";
        IllegalStateException told = assertThrows(
                IllegalStateException.class, () -> guide(Map.of("README.md", "# G\n\n[H](h.md)\n", "h.md", wrong)));
        assertTrue(told.getMessage().contains("5"), told.getMessage());
        assertThrows(IllegalStateException.class, () -> guide(Map.of("README.md", "# G\n\n[H](h.md)\n")));
        assertThrows(IllegalStateException.class, () -> guide(Map.of("README.md", "No title")));
    }

    private static Guide guide(Map<String, String> files) {
        return GuideReader.read(name -> Optional.ofNullable(files.get(name)));
    }

    private static List<String> ids(List<GuideHit> hits) {
        return hits.stream().map(hit -> hit.page().id()).toList();
    }
}
