package org.watchword.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class TextBrickTest {
    private static final Writing ENGLISH = new Writing("en");
    private static final Typeface FACE = Typeface.of(SampleFaces.WORDS);
    private static final Style STYLE = new Style(FACE, FACE, FACE, 20, 1.5, Ink.INK);

    @Test
    void itIsAsHighAsItsLines() {
        TextBrick brick = TextBrick.line(ENGLISH, "two words", STYLE);

        assertEquals(30, brick.height(1000));
        assertEquals(60, brick.height(60));
    }

    @Test
    void aWordWiderThanTheColumnOverflows() {
        TextBrick brick = TextBrick.line(ENGLISH, "Unterstützungsmöglichkeiten", STYLE);

        assertTrue(brick.overflows(100));
        assertFalse(brick.overflows(1000));
    }

    @Test
    void aHeadingIsMadeSmallerUntilItsLongestWordFits() {
        TextBrick fitted = TextBrick.heading(ENGLISH, "Unterstützungsmöglichkeiten heute", STYLE, Role.TITLE)
                .fitted(200, 8);

        assertFalse(fitted.overflows(200));
        assertTrue(fitted.style().size() > 10);
    }

    @Test
    void itIsNeverMadeSmallerThanCanBeRead() {
        TextBrick fitted = TextBrick.heading(ENGLISH, "Unterstützungsmöglichkeiten", STYLE, Role.TITLE)
                .fitted(20, 12);

        assertEquals(12, fitted.style().size());
        assertTrue(fitted.overflows(20));
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        TextBrick brick = TextBrick.line(ENGLISH, "short", STYLE);

        assertSame(brick, brick.fitted(500, 8));
    }

    @Test
    void capitalsStandInTheMiddleOfTheLine() {
        double capitals = 20 * SampleFaces.WORDS.measures().capHeight() / 1000.0;

        assertEquals(30 - STYLE.baseline(), STYLE.baseline() - capitals, 0.001);
    }
}
