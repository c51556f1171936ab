package org.watchword.room.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.watchword.answers.serve.LaptopAddress.Likelihood;

class WayTest {

    @Test
    void anAddressIsAsShortAsItCanBeTyped() {
        assertEquals("192.168.8.2", Way.typed("192.168.8.2", 80));
        assertEquals("192.168.8.2:8080", Way.typed("192.168.8.2", 8080));
        assertEquals("[fd00:0:0:0:0:0:0:2]:8080", Way.typed("fd00:0:0:0:0:0:0:2%eth0", 8080));
        assertEquals(
                "http://192.168.8.2:8080/",
                new Way("wlan0", Way.typed("192.168.8.2", 8080), Likelihood.WIRELESS, 0).code());
    }
}
