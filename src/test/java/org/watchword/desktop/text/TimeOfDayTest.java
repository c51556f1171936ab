package org.watchword.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "18:30,18:30",
        "18.30,18:30",
        "1830,18:30",
        "9,09:00",
        "0915,09:15",
        "6:30 pm,18:30",
        "6pm,18:00",
        "12 am,00:00",
        "12:15pm,12:15",
        "6.30 p.m.,18:30",
        " 7:05 ,07:05",
        "18h30,18:30"
    })
    void timesAreReadAsPeopleWriteThem(String written, LocalTime time) {
        assertEquals(Optional.of(time), TimeOfDay.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "18:75", "13pm", "0 am", "18:3", "-1", "6 o'clock"})
    void whatIsNoTimeIsNotGuessed(String written) {
        assertEquals(Optional.empty(), TimeOfDay.read(written));
    }
}
