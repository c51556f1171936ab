package org.watchword.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {
    private static final AffineTransform AS_IS = new AffineTransform();

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "-1,-1", "0.5,0.5", "0.05,0.05", "0.005,0.005", "-12.340,-12.34", "0.0004,0", "100,100"})
    void numbersHaveAtMostThreeDecimals(double value, String written) {
        assertEquals(written + " ", text(new Operators().number(value)));
    }

    @Property(tries = 300)
    void aNumberIsReadBackToTheThousandth(@ForAll @DoubleRange(min = -9999, max = 9999) double value) {
        double read = Double.parseDouble(text(new Operators().number(value)).strip());

        assertEquals(value, read, 0.000501);
    }

    @Test
    void numbersHaveAPointInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1.5 ", text(new Operators().number(1.5)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRectangleIsAClosedPath() {
        String path = text(new Operators().path(new Rectangle2D.Double(1, 2, 3, 4), AS_IS));

        assertEquals("1 2 m\n4 2 l\n4 6 l\n1 6 l\n1 2 l\nh\n", path);
    }

    @Test
    void aQuadraticCurveIsRaisedToACubicOne() {
        Path2D curve = new Path2D.Double();
        curve.moveTo(0, 0);
        curve.quadTo(3, 3, 6, 0);

        assertEquals("0 0 m\n2 2 4 2 6 0 c\n", text(new Operators().path(curve, AS_IS)));
    }

    @Test
    void colourAndCodeAreWrittenAsPdfWantsThem() {
        assertEquals("1 0 0 rg\n", text(new Operators().fill(new Colour(0xFF0000))));
        assertEquals("<00AF>", text(new Operators().code(0xAF)));
    }

    @Test
    void textIsWrittenInUtf16() {
        assertEquals("00410628", Operators.utf16("Aب"));
    }

    private static String text(Operators operators) {
        return new String(operators.bytes(), StandardCharsets.ISO_8859_1);
    }
}
