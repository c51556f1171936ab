package org.watchword.print.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.print.page.Colour;

/// Every pair of ink and ground that prints use has the contrast that people with low vision need (WCAG 2, 1.4.3).
class InkTest {
    private static final Colour WHITE = new Colour(0xFFFFFF);

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("ink on white", Ink.INK, WHITE),
                Arguments.of("ink on lamp", Ink.INK, Ink.LAMP),
                Arguments.of("ink on sand", Ink.INK, Ink.SAND),
                Arguments.of("paper on ink", Ink.PAPER, Ink.INK),
                Arguments.of("paper on rose", Ink.PAPER, Ink.ROSE),
                Arguments.of("soft on white", Ink.SOFT, WHITE),
                Arguments.of("teal on white", Ink.TEAL, WHITE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyPairCanBeReadWithLowVision(String name, Colour ink, Colour ground) {
        double light = Math.max(luminance(ink), luminance(ground));
        double dark = Math.min(luminance(ink), luminance(ground));

        assertTrue((light + 0.05) / (dark + 0.05) >= 4.5, name);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 255)
                + 0.7152 * linear(colour.rgb() >> 8 & 255)
                + 0.0722 * linear(colour.rgb() & 255);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
