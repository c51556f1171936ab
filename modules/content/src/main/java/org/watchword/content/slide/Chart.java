package org.watchword.content.slide;

/// How the figures of a slide are drawn.
public enum Chart {
    NUMBERS,
    BARS
}
