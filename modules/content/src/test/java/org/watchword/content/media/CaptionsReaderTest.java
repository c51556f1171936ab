package org.watchword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CaptionsReaderTest {
    private static final String HEAD = "WEBVTT\n\n";

    private static Captions read(String text) {
        return assertInstanceOf(CaptionsRead.Whole.class, CaptionsReader.read(text))
                .captions();
    }

    private static int damagedAt(String text) {
        return assertInstanceOf(CaptionsRead.Damaged.class, CaptionsReader.read(text))
                .line();
    }

    private static List<String> words(String text) {
        return read(text).cues().stream().flatMap(cue -> cue.lines().stream()).toList();
    }

    @Test
    void aCueHasItsTimesAndLines() {
        assertEquals(
                List.of(new Cue(Duration.ofMillis(1500), Duration.ofSeconds(4), List.of("One", "Two"))),
                read(HEAD + "00:01.500 --> 00:04.000\nOne\nTwo\n").cues());
    }

    @Test
    void hoursMayStandAndNeedNot() {
        Cue cue = read(HEAD + "01:02:03.004 --> 100:00:00.000\nOne").cues().getFirst();
        assertEquals(Duration.ofMillis(3_723_004), cue.from());
        assertEquals(Duration.ofHours(100), cue.to());
    }

    @Test
    void anyLineEndAndAMarkAtTheStartAreRead() {
        assertEquals(List.of("One"), words("\uFEFFWEBVTT - a title\r\n\r\n00:01.000 --> 00:02.000\r\nOne\r\n"));
        assertEquals(List.of("One"), words("WEBVTT\r\r00:01.000 --> 00:02.000\rOne"));
    }

    @Test
    void namesSettingsNotesStylesAndRegionsArePassedOver() {
        String text = HEAD + "NOTE to self\nnot said\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\n"
                + "first\n00:01.000 --> 00:02.000 line:90% align:start\nOne\n";
        assertEquals(List.of("One"), words(text));
    }

    @Test
    void marksGoAndWrittenSignsComeBack() {
        String line = "<v Anna><b.loud>Tom</b> &amp; I</v>: 2 < 3, &lt;yes&gt;<00:00:01.000>&nbsp;now";
        assertEquals(List.of("Tom & I: 2 < 3, <yes>\u00a0now"), words(HEAD + "00:01.000 --> 00:02.000\n" + line));
    }

    @Test
    void wordsStandFromTheirBeginningUntilJustBeforeTheirEnd() {
        Captions captions = read(HEAD + "00:01.000 --> 00:02.000\nOne\n\n00:02.000 --> 00:03.000\nTwo");
        assertEquals(List.of(), captions.at(Duration.ofMillis(999)));
        assertEquals(List.of("One"), captions.at(Duration.ofSeconds(1)));
        assertEquals(List.of("Two"), captions.at(Duration.ofSeconds(2)));
        assertEquals(List.of(), captions.at(Duration.ofSeconds(3)));
    }

    @Test
    void cuesOutOfOrderAreSorted() {
        assertEquals(
                List.of("One", "Two"), words(HEAD + "00:02.000 --> 00:03.000\nTwo\n\n00:01.000 --> 00:02.000\nOne"));
    }

    @Test
    void cuesThatOverlapStandTogether() {
        Captions captions = read(HEAD + "00:01.000 --> 00:05.000\nOne\n\n00:02.000 --> 00:03.000\nTwo");
        assertEquals(List.of("One", "Two"), captions.at(Duration.ofMillis(2500)));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertEquals(1, damagedAt(""));
        assertEquals(1, damagedAt("1\n00:00:01,000 --> 00:00:02,000\nOne"));
        assertEquals(1, damagedAt("WEBVTTX\n"));
    }

    @Test
    void damagedTimesAreRefusedWithTheirLine() {
        for (String time : List.of(
                "00:01,000 --> 00:02,000",
                "1.000 --> 2.000",
                "00:61.000 --> 00:62.000",
                "00:01.000 -->",
                "00:01.00 --> 00:02.00",
                "--> 00:02.000")) {
            assertEquals(4, damagedAt(HEAD + "one\n" + time + "\nOne"), time);
        }
    }

    @Test
    void wordsThatWouldNeverBeSeenAreRefused() {
        assertEquals(3, damagedAt(HEAD + "00:02.000 --> 00:01.000\nOne"));
        assertEquals(6, damagedAt(HEAD + "00:01.000 --> 00:02.000\nOne\n\nTwo\n"));
        assertEquals(5, damagedAt(HEAD + "00:01.000 --> 00:02.000\nOne\n00:03.000 --> 00:04.000\nTwo"));
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll @IntRange(max = 359_999_998) int from, @ForAll @IntRange(min = 1) int more) {
        int to = (int) Math.min(359_999_999L, (long) from + more);
        assertEquals(
                List.of(new Cue(Duration.ofMillis(from), Duration.ofMillis(to), List.of("One"))),
                read(HEAD + written(from) + " --> " + written(to) + "\nOne").cues());
    }

    private static String written(int millis) {
        Duration time = Duration.ofMillis(millis);
        return "%02d:%02d:%02d.%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    @Property(tries = 500)
    void noTextAtAllDoesHarm(@ForAll String text) {
        assertNotNull(CaptionsReader.read(text));
        assertNotNull(CaptionsReader.read(HEAD + text));
    }
}
