package org.watchword.print.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.SampleFaces;

class ShapedRunTest {
    @Test
    void plainLettersAreOneGlyphEach() {
        List<Cluster> clusters = SampleFaces.WORDS.shape("help", false).clusters();

        assertEquals(
                List.of("h", "e", "l", "p"),
                clusters.stream().map(Cluster::text).toList());
        assertTrue(clusters.stream().allMatch(Cluster::isPlain));
    }

    @Test
    void aLetterAndItsMarkStayTogether() {
        String text = SampleFaces.NUMBERS.shape("n\u0323o", false).clusters().stream()
                .map(Cluster::text)
                .collect(Collectors.joining("|"));

        assertTrue(text.startsWith("n\u0323"), text);
    }

    @Test
    void everyCharacterBelongsToAClusterInArabicToo() {
        ShapedRun run = SampleFaces.ARABIC.shape("لا حاجة إلى اسم", true);

        String backwards = run.clusters().reversed().stream().map(Cluster::text).collect(Collectors.joining());
        assertEquals("لا حاجة إلى اسم", backwards);
    }

    @Test
    void pairsOfLettersAreKerned() {
        double apart = SampleFaces.WORDS.shape("A", false).width()
                + SampleFaces.WORDS.shape("V", false).width();

        assertTrue(SampleFaces.WORDS.shape("AV", false).width() < apart);
    }

    @Test
    void whatOnlySteersTheTextIsNotWritten() {
        assertEquals("999", SampleFaces.NUMBERS.shape("\u2066999\u2069", false).written());
    }
}
