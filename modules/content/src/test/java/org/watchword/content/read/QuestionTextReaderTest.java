package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;

/// What stands below the block of a question begins on line 12, or on line 13 when its kind needs a key of its own.
class QuestionTextReaderTest {

    private static final String SCALE = "- **1** No\n- **2** Yes";
    private static final String PICTURE = "![A car](media/car.svg)";
    private static final String PLACES = "- [x] **a** A\n  > Yes.\n- [ ] **b** B\n  > No.\n- [?] **ns** Not sure";
    private static final String SPOTS = "\nspots: { a: [1, 2, 3, 4], b: [5, 6, 7, 8] }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So. | ''",
                "'So.\n\nAnd so.' | 14 NotAllowed, 16 NotAllowed, 3 WrongMarks",
                "'---' | 12 NotAllowed, 14 NotAllowed, 3 WrongMarks"
            })
    void oneParagraphMayComeBeforeTheAnswers(String before, String told) {
        assertEquals(told, told("scale", before + "\n\n" + SCALE));
    }

    @Test
    void nothingStandsAfterTheAnswers() {
        assertEquals("15 NotAllowed", told("scale", SCALE + "\n\n---"));
    }

    @Test
    void sectionsAreTheGrammarsAndStandOnce() {
        String explained = SCALE + "\n\n### Explanation\n\nSo.\n";
        assertEquals("", told("scale", explained));
        assertEquals("19 SectionTwice", told("scale", explained + "\n### Explanation\n\nSo.\n"));
        assertEquals("15 UnknownSection", told("scale", SCALE + "\n\n### Step 1\n\nSo.\n"));
        assertEquals("15 UnknownSection", told("scale", SCALE + "\n\n### Notes\n\nSo.\n"));
    }

    @Test
    void aSourceMayLinkAndAnExplanationMayNot() {
        String link = "\n\n[An office](https://office.example)\n";
        assertEquals("", told("scale", SCALE + "\n\n### Source" + link));
        assertEquals("17 NotAllowed", told("scale", SCALE + "\n\n### Explanation" + link));
    }

    @Test
    void aHotspotHasAPictureAndAPlaceForEachAnswer() {
        Question look = question("hotspot" + SPOTS, PICTURE + "\n\n" + PLACES);
        KindDetail.Spots spots = (KindDetail.Spots) look.detail();
        assertEquals("A car", spots.picture().alt());
        assertEquals(Map.of("a", new KindDetail.Spot(1, 2, 3, 4), "b", new KindDetail.Spot(5, 6, 7, 8)), spots.spots());
        assertEquals("", told("hotspot" + SPOTS, PICTURE + "\n\n" + PLACES));
        assertEquals("", told("hotspot" + SPOTS, "So.\n\n" + PICTURE + "\n\n" + PLACES));
    }

    @Test
    void aHotspotWithoutAPictureIsTold() {
        assertEquals("3 WrongMarks", told("hotspot" + SPOTS, PLACES));
        assertEquals(new KindDetail.Plain(), question("hotspot" + SPOTS, PLACES).detail());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{ a: [1, 2, 3, 4] }'",
                "'{ a: [1, 2, 3, 4], c: [5, 6, 7, 8] }'",
                "'{ a: [1, 2, 3, 4], b: [5, 6, 7, 8], ns: [1, 1, 1, 1] }'"
            })
    void eachAnswerButNotSureHasItsPlace(String spots) {
        assertEquals("10 WrongMarks", told("hotspot\nspots: " + spots, PICTURE + "\n\n" + PLACES));
    }

    @Test
    void onlyAHotspotHasAPicture() {
        assertEquals("12 NotAllowed, 14 NotAllowed, 3 WrongMarks", told("scale", PICTURE + "\n\n" + SCALE));
    }

    private static Question question(String kind, String text) {
        return library(kind, text)
                .read()
                .module("core/one")
                .orElseThrow()
                .question("one", "en")
                .orElseThrow();
    }

    private static String told(String kind, String text) {
        List<String> told = library(kind, text).told().stream().sorted().toList();
        return String.join(", ", told).replace("modules/core/one/questions.en.md:", "");
    }

    private static MemoryLibrary library(String kind, String text) {
        String block = "kind: " + kind.replace("\n", "\nuse: [session]\noutcome: know\n");
        return MemoryLibrary.ofQuestions(MemoryLibrary.question(
                        "one", kind.contains("\n") ? block : block + "\nuse: [session]\noutcome: know", text))
                .with(
                        "modules/core/one/media/car.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .with("modules/core/one/media/SOURCES.md", "# Sources\n\n- `car.svg`: ours.\n");
    }
}
