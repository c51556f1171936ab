package org.watchword.content.slide;

/// The closed set of forms a slide can have; each has a drawn view.
public enum Layout {
    TITLE,
    POINTS,
    STATEMENT,
    PICTURE,
    WHOLE_PICTURE,
    PLAIN,
    PICTURE_AND_POINTS,
    COMPARE,
    STORY,
    STEPS,
    FIGURES,
    VIDEO,
    DISCUSSION,
    CONTACTS,
    QUESTION,
    BREAK,
    JOIN,
    CLOSE
}
