package org.watchword.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceHashTest {

    @Test
    void theExampleOfTheGrammarHasItsHash() {
        assertEquals("1ce58ff4", SourceHash.of(List.of("## Go on", "", "- One", "- Two")));
    }

    @Test
    void blocksBlanksAndEmptyLinesDoNotCount() {
        assertEquals(
                "1ce58ff4",
                SourceHash.of(List.of(
                        "",
                        "",
                        "## Go on  ",
                        "",
                        "```slide",
                        "id: on",
                        "```",
                        "",
                        "",
                        "",
                        "- One\t",
                        "- Two",
                        "",
                        "")));
    }

    @Test
    void aWordOrAnIndentCounts() {
        assertNotEquals("1ce58ff4", SourceHash.of(List.of("## Go on", "", "- One", "- Three")));
        assertNotEquals("1ce58ff4", SourceHash.of(List.of("## Go on", "", "- One", " - Two")));
        assertNotEquals("1ce58ff4", SourceHash.of(List.of("## Go on", "- One", "- Two")));
    }

    @Test
    void onlyTheFirstBlockIsLeftOut() {
        List<String> twice = List.of("## Go on", "```slide", "a", "```", "```slide", "b", "```");
        assertNotEquals(SourceHash.of(List.of("## Go on")), SourceHash.of(twice));
    }
}
