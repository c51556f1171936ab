package org.watchword.content.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.slide.Layout;

class SlideSourceTest {
    private static final Path MODULES = Path.of(System.getProperty("watchword.root"), "training-content", "modules");
    private static final String POINTS = """
            ## What might you *not* see?

            ```slide
            id: notice
            layout: points
            minutes: 3
            ```

            - They do not know
              where they are going
            * Someone else holds their phone

            ### Notes

            **Ask:** Has anyone seen something?

            - One
            - Two

            **Source:** [A council, guidance](https://example.org/a_b), read 2026-05-31

            """;

    @Test
    void readsWhatAPersonReads() {
        SlideSource slide = slide(POINTS);
        assertEquals(Optional.of(Layout.POINTS), slide.layout());
        assertEquals("notice", slide.id());
        assertEquals(
                List.of("They do not know where they are going", "Someone else holds their phone"),
                slide.values(SlideField.ITEMS));
        assertEquals(
                List.of(
                        "Ask: Has anyone seen something?",
                        "• One",
                        "• Two",
                        "Source: A council, guidance (https://example.org/a_b), read 2026-05-31"),
                slide.values(SlideField.NOTES));
        assertEquals(List.of("3"), slide.values(SlideField.MINUTES));
        assertTrue(slide.values(SlideField.REMEMBER).isEmpty());
        assertEquals(Optional.of(SlideField.ITEMS), slide.fieldAt(10));
        assertEquals(Optional.of(SlideField.MINUTES), slide.fieldAt(6));
        assertTrue(slide.fieldAt(2).isEmpty());
    }

    @Test
    void aPointMoreIsOneLineMore() {
        SlideSource slide = slide(POINTS);
        List<String> items = new ArrayList<>(slide.values(SlideField.ITEMS));
        items.add(1, "A # new * one");
        assertEquals(
                POINTS.replace("* Someone", "- A # new \\* one\n* Someone"),
                slide.with(SlideField.ITEMS, items).text());
    }

    @Test
    void whatWasEmptyGetsItsPlace() {
        assertEquals(
                POINTS.replace("phone\n", "phone\n\n> Look twice\n"),
                slide(POINTS).with(SlideField.REMEMBER, List.of("Look twice")).text());
        assertEquals(
                POINTS.replace("```\n\n- They", "```\n\n![A taxi](media/taxi.svg)\n\n- They"),
                slide(POINTS)
                        .with(SlideField.PICTURE, List.of("taxi.svg", "A taxi"))
                        .text());
        assertEquals(
                POINTS.stripTrailing() + "\n\n### Handout\n\nReport it.\n\n",
                slide(POINTS).with(SlideField.HANDOUT, List.of("Report it.")).text());
        assertEquals(
                POINTS.replace("minutes: 3\n", "minutes: 3\nsensitive: true\n"),
                slide(POINTS).with(SlideField.SENSITIVE, List.of("true")).text());
    }

    @Test
    void whatIsTakenOutLeavesNothing() {
        for (SlideField field : List.of(SlideField.REMEMBER, SlideField.PICTURE, SlideField.HANDOUT)) {
            List<String> one = field == SlideField.PICTURE ? List.of("a.svg", "A") : List.of("Words");
            assertEquals(
                    POINTS,
                    slide(POINTS).with(field, one).with(field, List.of()).text(),
                    field.toString());
        }
    }

    @Test
    void aSlideIsNeverWithoutItsHeading() {
        SlideSource open = slide(POINTS).with(SlideField.HEADING, List.of(""));
        assertEquals(POINTS.replace("## What might you *not* see?", "## …"), open.text());
        assertTrue(open.isOpen());
        SlideSource columns = slide(POINTS).as(Layout.COMPARE).with(SlideField.LEFT_HEAD, List.of());
        assertEquals(List.of("…"), columns.values(SlideField.RIGHT_HEAD));
        assertTrue(columns.as(Layout.POINTS).values(SlideField.LEFT_HEAD).isEmpty());
    }

    @Test
    void aSourceIsWrittenWithItsAddress() {
        List<String> notes = new ArrayList<>(slide(POINTS).values(SlideField.NOTES));
        notes.set(3, "Source: B, report (https://example.org/x_y), read 2026-06-01");
        assertEquals(
                POINTS.replace(
                        "[A council, guidance](https://example.org/a_b), read 2026-05-31",
                        "[B, report](https://example.org/x_y), read 2026-06-01"),
                slide(POINTS).with(SlideField.NOTES, notes).text());
    }

    @Test
    void stepsCountOn() {
        String text = POINTS.replace("layout: points", "layout: steps")
                .replace("- They do not know\n  where they are going\n* Someone", "1. First\n2. Someone");
        SlideSource steps = slide(text);
        assertEquals(
                text.replace("2. Someone", "2. New\n3. Someone"),
                steps.with(SlideField.ITEMS, List.of("First", "New", "Someone else holds their phone"))
                        .text());
    }

    @Test
    void lineEndsOfWindowsStay() {
        String windows = POINTS.replace("\n", "\r\n");
        assertEquals(
                windows.replace("## What might you *not* see?", "## Look"),
                slide(windows).with(SlideField.HEADING, List.of("Look")).text());
        assertFalse(slide(windows)
                .with(SlideField.REMEMBER, List.of("Look"))
                .text()
                .replace("\r\n", "")
                .contains("\n"));
    }

    /// Every field of every slide that is shipped, changed by itself at random.
    @Test
    void onlyTheLinesOfTheFieldChange() throws IOException {
        Random random = new Random(10);
        int changes = 0;
        for (String text : shipped()) {
            SlideSource slide = slide(text);
            assertEquals(text, slide.text());
            for (SlideField field : SlideField.values()) {
                List<String> there = slide.values(field);
                assertEquals(text, slide.with(field, there).text());
                if (!there.isEmpty() && field != SlideField.PICTURE) {
                    check(slide, field, otherwise(there, field, random));
                    changes++;
                }
            }
        }
        assertTrue(changes > 1000);
    }

    private static void check(SlideSource slide, SlideField field, List<String> wanted) {
        SlideSource now = slide.with(field, wanted);
        Map<SlideField, List<String>> before = all(slide);
        Map<SlideField, List<String>> after = all(now);
        before.put(field, wanted);
        assertEquals(before, after, "%s of\n%s\nbecame\n%s".formatted(field, slide.text(), now.text()));
        assertEquals(others(slide, field), others(now, field), "lines beside %s".formatted(field));
    }

    /// The lines that are not those of a field, without blank ones.
    private static List<String> others(SlideSource slide, SlideField field) {
        List<String> lines = slide.text().lines().toList();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean own = slide.fieldAt(i + 1).filter(field::equals).isPresent();
            if (!own && !lines.get(i).isBlank()) {
                others.add(lines.get(i));
            }
        }
        return others;
    }

    private static List<String> otherwise(List<String> there, SlideField field, Random random) {
        List<String> wanted = new ArrayList<>(there);
        int at = random.nextInt(there.size());
        if (!field.key().isEmpty() || field == SlideField.HEADING || there.size() == 1 || random.nextBoolean()) {
            wanted.set(at, field == SlideField.MINUTES ? "7" : "Other - words * of 1. her_own");
        } else if (random.nextBoolean()) {
            wanted.add(at, "1. One more");
        } else {
            wanted.remove(at);
        }
        return wanted;
    }

    private static Map<SlideField, List<String>> all(SlideSource slide) {
        Map<SlideField, List<String>> all = new EnumMap<>(SlideField.class);
        for (SlideField field : SlideField.values()) {
            all.put(field, slide.values(field));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aBlankSlideOfEveryLayoutIsStillOpen(Layout layout) {
        SlideSource slide = slide(BlankSlide.of("new", layout, GrammarWords.ENGLISH));
        assertEquals(Optional.of(layout), slide.layout());
        assertTrue(slide.isOpen());
        assertEquals(List.of(SlideSource.OPEN), slide.values(SlideField.NOTES));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void wordsMoveToAnotherLayout(Layout layout) {
        SlideSource slide = slide(POINTS).as(layout);
        List<SlideField> fields = SlideField.of(layout);
        assertEquals(Optional.of(layout), slide.layout());
        assertEquals(4, slide.values(SlideField.NOTES).size());
        for (SlideField field : SlideField.values()) {
            if (!fields.contains(field)) {
                assertTrue(slide.values(field).isEmpty(), field.toString());
            }
        }
    }

    private static List<String> shipped() throws IOException {
        List<String> slides = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path file : files.filter(file -> file.toString().endsWith("slides.en.md"))
                    .toList()) {
                Chapters.of(Files.readString(file)).parts().stream()
                        .filter(part -> !part.id().isEmpty())
                        .forEach(part -> slides.add(part.text()));
            }
        }
        return slides;
    }

    private static SlideSource slide(String text) {
        return SlideSource.of(text, GrammarWords.ENGLISH);
    }
}
