package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.PartText;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.SourcePlace;

/// A change goes into the lines of the thing that changed, and into no others.
class DeckTextTest {

    private static final SourcePlace PLACE = new SourcePlace(Path.of("deck.yaml"), 1);
    private static final String BY_HAND = """
            # Ours, for the town hall 😀
            format: deck/1
            id: mine   # never changed
            minutes: 30

            title: { cy: "Ein un ni", en: 'It''s ours' }
            parts:
              # first of all
              - { ask: before, minutes: 4 }   # two questions

              - module: core/one
                version: 3
                skip:
                  - history
              # long enough
              - {  module: core/two,
                   version: 1 }
              - {break: 5}
              - { ask: after, minutes: 4 }
            # what is handed out
            prints: [leaflet]
            audience: community
            """;

    private static DeckText read(String text) {
        return DeckText.of(text).orElseThrow();
    }

    private static String changed(String text, Composition wanted) {
        return read(text).with(wanted, "en").text();
    }

    private static Composition byHand() {
        return read(BY_HAND).composition("en");
    }

    @Test
    void whatIsNotChangedStaysAsItIs() {
        assertEquals("It's ours", byHand().title());
        assertEquals(5, byHand().parts().size());
        assertEquals(BY_HAND, changed(BY_HAND, byHand()));
    }

    @Test
    void aValueGoesInItsPlace() {
        assertEquals(BY_HAND.replace("minutes: 30", "minutes: 45"), changed(BY_HAND, byHand().lasting(45)));
        assertEquals(
                BY_HAND.replace("'It''s ours'", "\"Say \\\"no\\\": C:\\\\ # 2\""),
                changed(BY_HAND, byHand().called("Say \"no\": C:\\ # 2")));
        assertEquals(
                BY_HAND.replace("audience: community", "audience: team"), changed(BY_HAND, byHand().meantFor("team")));
        assertEquals(
                "Two lines",
                read(changed(BY_HAND, byHand().called("Two\nlines ")))
                        .composition("en")
                        .title());
    }

    @Test
    void aPartTakesWhatStandsAboveItAlong() {
        String moved = changed(BY_HAND, byHand().moving(2, 0));
        String two = "  # long enough\n  - {  module: core/two,\n       version: 1 }\n";
        assertEquals(BY_HAND.replace(two, "").replace("parts:\n", "parts:\n" + two), moved);
        assertEquals(BY_HAND.replace("  - {break: 5}\n", ""), changed(BY_HAND, byHand().without(3)));
        assertEquals(
                BY_HAND.replace("# what is handed", "  - { module: core/three, version: 2 }\n# what is handed"),
                changed(BY_HAND, byHand().adding(5, module("core/three", 2))));
    }

    @Test
    void aSlideIsLeftOutOrReplacedInItsPartAlone() {
        assertEquals(
                BY_HAND.replace(
                        "{  module: core/two,\n       version: 1 }",
                        "{ module: core/two, version: 1, skip: [\"no\"], replace: { a: x/y#z } }"),
                changed(
                        BY_HAND,
                        byHand().skipping(2, "no", true).replacing(2, "a", Optional.of(new SlideId("x/y", "z")))));
        assertEquals(
                BY_HAND.replace(
                        "module: core/one\n    version: 3\n    skip:\n      - history\n",
                        "{ module: core/one, version: 3 }\n"),
                changed(BY_HAND, byHand().skipping(1, "history", false)));
        assertEquals(BY_HAND, changed(BY_HAND, byHand().skipping(0, "a", true).replacing(3, "a", Optional.empty())));
    }

    @Test
    void aCopyHasItsOwnNameOnly() {
        assertEquals(
                BY_HAND.replace("id: mine", "id: ours")
                        .replace("{ cy: \"Ein un ni\", en: 'It''s ours' }", "{ en: \"New\" }"),
                read(BY_HAND).copy("ours", "New", "en").text());
    }

    @Test
    void linesAreEndedAsTheyWere() {
        String windows = BY_HAND.replace("\n", "\r\n");
        assertEquals(windows, changed(windows, read(windows).composition("en")));
        String more = changed(windows, read(windows).composition("en").adding(0, new Part.Rest(2.5, PLACE)));
        assertEquals(windows.replace("parts:\r\n", "parts:\r\n  - { break: 2.5 }\r\n"), more);
    }

    @Test
    void partsInOneLineAreWrittenBelowEachOther() {
        String flow = "format: deck/1\nid: a\ntitle: { en: A }\naudience: all\nminutes: 9\n"
                + "parts: [{ module: core/one, version: 1 }, { break: 5 }] # so\nprints: [x]";
        assertEquals(
                flow.replace(
                        "[{ module: core/one, version: 1 }, { break: 5 }]",
                        "\n  - { break: 5 }\n  - { module: core/one, version: 1 }"),
                changed(flow, read(flow).composition("en").moving(1, 0)));
        String last = flow.replace(" # so\nprints: [x]", "")
                .replace("[{ module", "\n- { module")
                .replace(", { break: 5 }]", "\n- { break: 5 }");
        assertEquals(
                last.replace("\n- { module: core/one, version: 1 }", "") + "\n- { module: core/one, version: 1 }\n",
                changed(last, read(last).composition("en").moving(1, 0)));
    }

    @Test
    void whatIsNoDeckIsNotTaken() {
        assertTrue(DeckText.of("format: deck/1\n").isEmpty());
        assertTrue(DeckText.of(BY_HAND.replace("prints", "print")).isEmpty());
        assertTrue(DeckText.of("").isEmpty());
    }

    /// Random changes to every deck that is shipped and to one written by hand: the text says what was wanted, and one
    /// line at most is another one.
    @Test
    void onlyTheLinesOfWhatChangedDiffer() throws IOException {
        Random random = new Random(20261123);
        for (String text : decks()) {
            String now = text;
            for (int i = 0; i < 12; i++) {
                Composition before = read(now).composition("en");
                int at = random.nextInt(before.parts().size());
                Composition wanted = change(before, at, random);
                String after = changed(now, wanted);
                assertEquals(written(wanted), written(read(after).composition("en")));
                assertTrue(
                        differing(after, now) <= 1
                                || wanted.parts().size() < before.parts().size(),
                        after);
                now = after;
            }
        }
    }

    private static Composition change(Composition before, int at, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> before.skipping(at, "slide-" + random.nextInt(9), true);
            case 1 -> before.replacing(at, "slide-" + random.nextInt(9), Optional.of(new SlideId("a/b", "c")));
            case 2 -> before.lasting(1 + random.nextInt(90));
            case 3 -> before.adding(at, module("new/part", 1 + random.nextInt(9)));
            case 4 -> before.parts().size() > 1 ? before.without(at) : before;
            default -> before.adding(at, new Part.Ask(Moment.AFTER, random.nextInt(9) / 4.0, List.of(), PLACE));
        };
    }

    private static String written(Composition composition) {
        return composition.title()
                + composition.minutes()
                + composition.parts().stream().map(PartText::of).toList();
    }

    /// How many lines a text has between those at its beginning and its end that another one has too.
    private static int differing(String text, String other) {
        List<String> lines = text.lines().toList();
        List<String> others = other.lines().toList();
        int same = 0;
        while (same < Math.min(lines.size(), others.size()) && lines.get(same).equals(others.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(lines.size(), others.size()) - same
                && lines.reversed().get(end).equals(others.reversed().get(end))) {
            end++;
        }
        return lines.size() - same - end;
    }

    private static List<String> decks() throws IOException {
        Path folder = Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content/decks");
        List<String> texts = new ArrayList<>(List.of(BY_HAND));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertTrue(texts.size() > 10);
        return texts;
    }

    private static Part module(String id, int version) {
        return new Part.Teach(id, version, List.of(), Map.of(), OptionalDouble.empty(), PLACE);
    }
}
