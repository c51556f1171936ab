package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;
import org.watchword.session.Safeguarding.Agreed;
import org.watchword.session.Safeguarding.Named;
import org.watchword.session.Safeguarding.NotNamed;

class SafeguardingTest {

    private static final Refused REFUSED = new Refused(Reason.SAFEGUARDING_NOT_AGREED);

    @Test
    void pupilsComeInOnceLeadRoomAndStaffAreNamed() {
        assertInstanceOf(
                Happens.class, Course.prepared(Setups.school(Setups.NAMED)).decide(new Command.OpenDoors()));
    }

    @ParameterizedTest
    @CsvSource({"'',1,Room,Staff", "Lead,'',Room,Staff", "Lead,1,'',Staff", "Lead,1,Room,' '"})
    void pupilsDoNotComeInWhileOneOfThemIsMissing(String lead, String phone, String room, String staff) {
        Course course = Course.prepared(Setups.school(Safeguarding.of(lead, phone, room, staff)));
        assertEquals(REFUSED, course.decide(new Command.OpenDoors()));
        assertEquals(REFUSED, course.decide(new Command.StartPresenting()));
    }

    @Test
    void thatItWasAgreedIsNotEnoughForANewSessionWithPupils() {
        assertEquals(REFUSED, new Course().decide(new Command.Prepare(Setups.school(new Agreed()))));
    }

    @Test
    void aSessionOfAnEarlierVersionThatWasAgreedStillOpens() {
        Course earlier = new Course().happens(new SessionEvent.SessionPrepared(Setups.school(new Agreed())));
        assertInstanceOf(Happens.class, earlier.decide(new Command.OpenDoors()));
    }

    @Test
    void adultsNeedNothingNamed() {
        assertInstanceOf(Happens.class, Course.prepared(Setups.taxi()).decide(new Command.OpenDoors()));
    }

    @Test
    void wordsLongerThanALineAreRefused() {
        Safeguarding wordy = new Named("x".repeat(Safeguarding.LONGEST + 1), "1", "Room", "Staff");
        assertEquals(REFUSED, new Course().decide(new Command.Prepare(Setups.school(wordy))));
    }

    @Test
    void nothingButBlanksIsNothing() {
        assertEquals(new NotNamed(), Safeguarding.of("", " ", "", "\t"));
        assertFalse(new NotNamed().settled());
    }

    @Test
    void oneOfThemIsWorthKeepingForAdults() {
        Named named = assertInstanceOf(Named.class, Safeguarding.of(" Ms Lead ", "", "", ""));
        assertEquals("Ms Lead", named.lead());
        assertFalse(named.settled());
    }

    @Test
    void namesDoNotReachALog() {
        assertFalse(Setups.school(Setups.NAMED).toString().contains("Ms Lead"));
        assertTrue(Setups.NAMED.settled());
    }
}
