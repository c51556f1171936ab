package org.watchword.content.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.slide.Layout;

/// What a person fills in of a slide, in the order in which it stands in the file.
public enum SlideField {
    HEADING,
    MINUTES("minutes"),
    REVEAL("reveal"),
    SENSITIVE("sensitive"),
    OPTIONAL("optional"),
    DECORATIVE("decorative"),
    QUESTION("question"),
    TIMER("timer"),
    COLUMNS("columns"),
    CHART("chart"),
    /// Two values: the name of the file and what the picture shows.
    PICTURE,
    /// Paragraphs.
    WORDS,
    LEFT_HEAD,
    /// Points, steps, or the points of the left column.
    ITEMS,
    RIGHT_HEAD,
    RIGHT_ITEMS,
    REMEMBER,
    NOTES,
    HANDOUT,
    BEFORE;

    /// Those whose values are paragraphs under a heading of their own.
    static final Set<SlideField> SECTIONS = EnumSet.of(NOTES, HANDOUT, BEFORE);

    /// Those of the body.
    static final Set<SlideField> BODY = EnumSet.range(PICTURE, REMEMBER);

    private static final Set<SlideField> EVERYWHERE =
            EnumSet.of(HEADING, MINUTES, SENSITIVE, OPTIONAL, NOTES, HANDOUT, BEFORE);

    private final String key;

    SlideField() {
        this("");
    }

    SlideField(String key) {
        this.key = key;
    }

    /// Its key in the slide's block; empty for what people read.
    public String key() {
        return key;
    }

    /// What can be filled in of a layout, in order.
    public static List<SlideField> of(Layout layout) {
        EnumSet<SlideField> fields = EnumSet.copyOf(EVERYWHERE);
        fields.addAll(bodyOf(layout));
        if (fields.contains(ITEMS)) {
            fields.add(REVEAL);
        }
        if (fields.contains(PICTURE)) {
            fields.add(DECORATIVE);
        }
        return List.copyOf(fields);
    }

    private static Set<SlideField> bodyOf(Layout layout) {
        return switch (layout) {
            case TITLE, PLAIN, PICTURE, VIDEO -> EnumSet.of(PICTURE, WORDS);
            case POINTS, PICTURE_AND_POINTS, STEPS -> EnumSet.of(PICTURE, ITEMS, REMEMBER);
            case STATEMENT, BREAK, JOIN -> EnumSet.of(WORDS);
            case WHOLE_PICTURE -> EnumSet.of(PICTURE);
            case COMPARE -> EnumSet.of(COLUMNS, LEFT_HEAD, ITEMS, RIGHT_HEAD, RIGHT_ITEMS);
            case STORY -> EnumSet.of(PICTURE, WORDS, REMEMBER);
            case FIGURES -> EnumSet.of(CHART, ITEMS, REMEMBER);
            case DISCUSSION -> EnumSet.of(TIMER, PICTURE, WORDS, ITEMS, REMEMBER);
            case CONTACTS -> EnumSet.of(ITEMS, REMEMBER);
            case QUESTION -> EnumSet.of(QUESTION);
            case CLOSE -> EnumSet.of(PICTURE, WORDS, ITEMS, REMEMBER);
        };
    }
}
