package org.watchword.desktop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.prepare.Checked.Box;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.prepare.PrepareForm.Whom;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;

class CheckedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Whom WHOM = new Whom("Ms Lead", "01632 960001", "Room 2", "Mr Staff");
    private static final PrepareForm FILLED =
            new PrepareForm(" Castle Hall ", TODAY, "6.30pm", "", "gb", false, false, Whom.NOBODY, Purpose.USUAL);

    @Test
    void filledBoxesMakeASession() {
        var ready = assertInstanceOf(Checked.Ready.class, Checked.of(FILLED, false, TODAY));
        assertEquals(
                new Checked.Ready(
                        "Castle Hall",
                        TODAY,
                        LocalTime.of(18, 30),
                        "",
                        "gb",
                        false,
                        new Safeguarding.NotNamed(),
                        Purpose.USUAL),
                ready);
    }

    @Test
    void theSortOfOccasionAndItsProgrammeAreKept() {
        var form = new PrepareForm(
                "Hall", TODAY, "10", "", "gb", false, false, Whom.NOBODY, new Purpose(SessionKind.VISIT, " Year "));
        var ready = assertInstanceOf(Checked.Ready.class, Checked.of(form, false, TODAY));
        assertEquals(new Purpose(SessionKind.VISIT, "Year"), ready.purpose());
    }

    @Test
    void everyEmptyBoxIsNamedAtOnce() {
        var empty = new PrepareForm(" ", null, "", "", "", false, false, Whom.NOBODY, Purpose.USUAL);
        assertEquals(
                Map.of(
                        Box.VENUE, PrepareWord.VENUE_MISSING,
                        Box.DATE, PrepareWord.DATE_MISSING,
                        Box.TIME, PrepareWord.TIME_UNREADABLE,
                        Box.AREA, PrepareWord.AREA_MISSING),
                troubles(empty, false));
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        var yesterday = new PrepareForm(
                "Hall", TODAY.minusDays(1), "18:30", "", "gb", false, false, Whom.NOBODY, Purpose.USUAL);
        assertEquals(Map.of(Box.DATE, PrepareWord.DATE_PAST), troubles(yesterday, false));
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        var talkative = new PrepareForm(
                "x".repeat(121),
                TODAY,
                "18:30",
                "y".repeat(121),
                "gb",
                false,
                false,
                Whom.NOBODY,
                new Purpose(SessionKind.TALK, "z".repeat(121)));
        assertEquals(
                Map.of(
                        Box.VENUE, PrepareWord.TOO_LONG,
                        Box.FUNDER, PrepareWord.TOO_LONG,
                        Box.PROGRAMME, PrepareWord.TOO_LONG),
                troubles(talkative, false));
    }

    @Test
    void pupilsAreOnlyCountedAndOnlyOnceLeadRoomAndStaffAreNamed() {
        assertEquals(
                Map.of(
                        Box.LEAD, PrepareWord.LEAD_MISSING,
                        Box.PHONE, PrepareWord.PHONE_MISSING,
                        Box.ROOM, PrepareWord.ROOM_MISSING,
                        Box.STAFF, PrepareWord.STAFF_MISSING),
                troubles(FILLED, true));
        var ready = assertInstanceOf(Checked.Ready.class, Checked.of(with(WHOM), true, TODAY));
        assertTrue(ready.headCountOnly());
        assertEquals(Safeguarding.of("Ms Lead", "01632 960001", "Room 2", "Mr Staff"), ready.safeguarding());
    }

    @Test
    void adultsNeedNobodyNamedAndKeepWhatIs() {
        var ready =
                assertInstanceOf(Checked.Ready.class, Checked.of(with(new Whom("Ms Lead", "", "", "")), false, TODAY));
        assertEquals(Safeguarding.of("Ms Lead", "", "", ""), ready.safeguarding());
    }

    @Test
    void aNumberWithoutADigitIsNone() {
        assertEquals(
                Map.of(Box.PHONE, PrepareWord.PHONE_MISSING),
                troubles(with(new Whom("Ms Lead", "ask at reception", "Room 2", "Mr Staff")), true));
    }

    @Test
    void aNameThatIsTooLongIsRefusedForEverybody() {
        assertEquals(
                Map.of(Box.ROOM, PrepareWord.TOO_LONG), troubles(with(new Whom("", "", "x".repeat(121), "")), false));
    }

    private static PrepareForm with(Whom whom) {
        return new PrepareForm("School", TODAY, "10", "", "gb", false, false, whom, Purpose.USUAL);
    }

    @Test
    void aNewFormIsForTheNextHalfHourAlsoOverMidnight() {
        assertEquals(
                "18:30",
                PrepareForm.today(LocalDateTime.of(2026, 11, 21, 18, 5), "", "gb", Purpose.USUAL)
                        .time());
        assertEquals(
                "19:00",
                PrepareForm.today(LocalDateTime.of(2026, 11, 21, 18, 30), "", "gb", Purpose.USUAL)
                        .time());
        var late = PrepareForm.today(LocalDateTime.of(2026, 11, 21, 23, 45), "", "gb", Purpose.USUAL);
        assertEquals("00:00", late.time());
        assertEquals(TODAY.plusDays(1), late.dateOrNull());
    }

    private static Map<Box, PrepareWord> troubles(PrepareForm form, boolean pupils) {
        return assertInstanceOf(Checked.Missing.class, Checked.of(form, pupils, TODAY))
                .troubles();
    }
}
