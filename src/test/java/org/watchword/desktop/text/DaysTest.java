package org.watchword.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Days DAYS = new Days(ENGLISH, TODAY);

    @Test
    void nearDaysHaveNames() {
        assertEquals("Today", DAYS.day(TODAY));
        assertEquals("Tomorrow", DAYS.day(TODAY.plusDays(1)));
        assertEquals("Yesterday", DAYS.day(TODAY.minusDays(1)));
    }

    @Test
    void otherDaysAreTheirDate() {
        assertEquals("Monday 23 November 2026", DAYS.day(TODAY.plusDays(2)));
    }

    @Test
    void aMomentIsADayAndATimeOnAClockOf24Hours() {
        assertEquals("Today, 18:05", DAYS.moment(TODAY, LocalTime.of(18, 5)));
    }

    @Test
    void anAudienceIsKnownByItsCode() {
        assertEquals("cover-blue", Audience.cover("front-line"));
        assertEquals("cover-teal", Audience.cover("somebody-new"));
        assertEquals(true, Audience.pupils("schools-15-17"));
    }
}
