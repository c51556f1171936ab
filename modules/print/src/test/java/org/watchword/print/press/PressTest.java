package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Print;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;

class PressTest {
    private static final Print POSTER = Sample.poster("helpline", "emergency");

    @Test
    void aLeafletForThePublicHasTwoSides() {
        assertEquals(
                2,
                Pages.print(Sample.leaflet("emergency", "helpline", "police", "charity"))
                        .pages());
    }

    @Test
    void aPosterHasOnePage() {
        assertEquals(1, Pages.print(POSTER).pages());
    }

    @Test
    void theTitleIsThatOfTheText() {
        assertEquals("You can get help.", Pages.print(POSTER).title());
    }

    @Test
    void theSameRequestGivesTheSameBytesWhateverTheSystemsLanguageAndZone() {
        byte[] here = Pages.print(POSTER).bytes();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Printed there = (Printed) new Press().print(POSTER, "en", Sample.facts(), Sample.AT);

            assertArrayEquals(here, there.bytes());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherTimeGivesAnotherFile() {
        Printed now = Pages.print(POSTER);
        Printed later = (Printed) new Press().print(POSTER, "en", Sample.facts(), Sample.AT.plusDays(1));

        assertFalse(Arrays.equals(now.bytes(), later.bytes()));
    }

    @Test
    void whoeverChangesTheBytesChangesOnlyACopy() {
        Printed printed = Pages.print(POSTER);
        printed.bytes()[0] = 0;

        assertEquals('%', printed.bytes()[0]);
    }
}
