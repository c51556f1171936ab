package org.watchword.print.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.watchword.print.sample.SampleFaces;

class TypefaceTest {
    private static final Typeface BOTH = Typeface.of(SampleFaces.WORDS, SampleFaces.ARABIC);

    @Test
    void theFirstFaceThatHasTheLetterDrawsIt() {
        assertEquals(SampleFaces.WORDS, BOTH.faceFor('h', null));
        assertEquals(SampleFaces.ARABIC, BOTH.faceFor('ب', null));
    }

    @Test
    void aBlankStaysWithTheFaceBeforeIt() {
        assertEquals(SampleFaces.ARABIC, BOTH.faceFor(' ', SampleFaces.ARABIC));
    }

    @Test
    void theFirstCharacterWithoutALetterIsFound() {
        assertEquals(OptionalInt.of('你'), BOTH.missingLetter("Help 你好"));
        assertEquals(OptionalInt.empty(), BOTH.missingLetter("Help ببب"));
    }

    @Test
    void aTypefaceWithoutFacesIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> new Typeface(List.of()));
    }
}
