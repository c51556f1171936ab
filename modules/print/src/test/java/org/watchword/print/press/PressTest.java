package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.watchword.print.Printed;

class PressTest {
    private static final Press PRESS = new Press();

    @Test
    void aLeafletHasTwoSides() throws IOException {
        Printed printed = assertInstanceOf(
                Printed.class,
                PRESS.print(
                        Sample.leaflet("emergency", "helpline", "police", "charity"), "en", Sample.facts(), Sample.AT));
        Files.write(Path.of("target/leaflet.pdf"), printed.bytes());
        assertEquals(2, printed.pages());
    }

    @Test
    void aPosterHasOne() throws IOException {
        Printed printed = assertInstanceOf(
                Printed.class,
                PRESS.print(Sample.poster("helpline", "emergency", "charity"), "en", Sample.facts(), Sample.AT));
        Files.write(Path.of("target/poster.pdf"), printed.bytes());
        assertEquals(1, printed.pages());
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        Printed first = (Printed) PRESS.print(Sample.poster("helpline"), "en", Sample.facts(), Sample.AT);
        Printed second = (Printed) new Press().print(Sample.poster("helpline"), "en", Sample.facts(), Sample.AT);

        assertArrayEquals(first.bytes(), second.bytes());
    }
}
