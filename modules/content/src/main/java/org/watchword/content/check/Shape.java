package org.watchword.content.check;

/// The shapes of projector that slides must fit.
public enum Shape {
    WIDE_16_9,
    WIDE_16_10,
    CLASSIC_4_3
}
