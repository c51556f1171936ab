package org.watchword.content.write;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.slide.Layout;

/// A slide in another layout.
final class Relaid {
    private static final int MOST_PARAGRAPHS = 3;
    private static final int MOST_ITEMS = 5;

    private Relaid() {}

    static SlideSource of(SlideSource slide, Layout to) {
        List<String> said = new ArrayList<>(slide.values(SlideField.WORDS));
        List<String> points = new ArrayList<>(slide.values(SlideField.ITEMS));
        points.addAll(slide.values(SlideField.RIGHT_ITEMS));
        Set<SlideField> fields = EnumSet.copyOf(SlideField.of(to));
        SlideSource now = slide;
        for (SlideField field : SlideField.values()) {
            boolean moves =
                    SlideField.BODY.contains(field) && field != SlideField.PICTURE && field != SlideField.REMEMBER;
            if (moves || !fields.contains(field)) {
                now = now.set(field, List.of());
            }
        }
        return filled(now.laidOut(to), to, fields, said, points);
    }

    private static SlideSource filled(
            SlideSource slide, Layout to, Set<SlideField> fields, List<String> said, List<String> points) {
        return switch (to) {
            case COMPARE -> columns(slide, points.isEmpty() ? said : points);
            case CONTACTS, FIGURES -> slide.with(SlideField.ITEMS, atLeast(1, referring(to, points)));
            case QUESTION -> slide.with(SlideField.QUESTION, List.of(SlideSource.OPEN));
            case DISCUSSION ->
                words(slide.with(SlideField.TIMER, slide.values(SlideField.MINUTES)), to, fields, said, points);
            default -> words(slide, to, fields, said, points);
        };
    }

    private static SlideSource words(
            SlideSource slide, Layout to, Set<SlideField> fields, List<String> said, List<String> points) {
        boolean listed = fields.contains(SlideField.ITEMS) && (to != Layout.DISCUSSION || points.size() > 1);
        if (listed) {
            List<String> all = points.isEmpty() ? said : points;
            int least = to == Layout.POINTS || to == Layout.STEPS ? 2 : 1;
            SlideSource now = slide.with(
                    SlideField.ITEMS,
                    atLeast(least, all.stream().limit(MOST_ITEMS).toList()));
            return to == Layout.CLOSE && !points.isEmpty()
                    ? now.with(SlideField.WORDS, said.stream().limit(1).toList())
                    : now;
        }
        if (!fields.contains(SlideField.WORDS)) {
            return slide;
        }
        List<String> all = said.isEmpty() ? points : said;
        boolean story = to == Layout.STORY;
        List<String> paragraphs = story
                ? atLeast(1, all.stream().limit(MOST_PARAGRAPHS).toList())
                : all.isEmpty() ? List.of() : List.of(String.join(" ", all));
        return slide.with(SlideField.WORDS, to == Layout.DISCUSSION ? atLeast(1, paragraphs) : paragraphs);
    }

    private static SlideSource columns(SlideSource slide, List<String> points) {
        int half = (points.size() + 1) / 2;
        return slide.with(SlideField.LEFT_HEAD, List.of(SlideSource.OPEN))
                .with(SlideField.ITEMS, atLeast(1, points.subList(0, half)))
                .with(SlideField.RIGHT_HEAD, List.of(SlideSource.OPEN))
                .with(SlideField.RIGHT_ITEMS, atLeast(1, points.subList(half, points.size())));
    }

    /// Only these may stand in a list of contacts, or of figures.
    private static List<String> referring(Layout to, List<String> points) {
        String begins = to == Layout.CONTACTS ? "{contact:" : "{figure:";
        return points.stream().filter(point -> point.startsWith(begins)).toList();
    }

    private static List<String> atLeast(int least, List<String> values) {
        List<String> all = new ArrayList<>(values);
        while (all.size() < least) {
            all.add(SlideSource.OPEN);
        }
        return all;
    }
}
