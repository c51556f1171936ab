package org.watchword.desktop.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.session.RoundId;

class PhoneFactsTest {

    private static final Doorway DOOR = new Doorway("http://192.168.8.2:8090/door", "192.168.8.2:8090/door");
    private static final Network LAST_HALL = new Network("Another hall", "its password");

    @Test
    void whatIsOnTheWallAtTheDoorNamesNoNetworkThatNobodyLookedAt() {
        Entry entry =
                PhoneFacts.NONE.with(LAST_HALL).atTheDoor(Optional.of(DOOR)).entry();
        assertEquals(new Entry(null, "", "", false, DOOR), entry);
    }

    @Test
    void withPhonesOnTheirNetworkStandsBesideIt() {
        PhoneFacts phones = GivenPhones.shown(new RoundId("any/question")).with(LAST_HALL);
        Entry both = phones.atTheDoor(Optional.of(DOOR)).entry();
        assertEquals("Another hall", both.network());
        assertEquals(DOOR, both.door());
        assertEquals(phones.entry().page(), both.page());
        assertNull(phones.atTheDoor(Optional.of(DOOR))
                .atTheDoor(Optional.empty())
                .entry()
                .door());
    }
}
