package org.watchword.desktop.slide.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;

class LettersTest {
    @Test
    void theLinesOfAHeadingAreAboutEquallyLong() {
        TextFlow heading = flow("You do not need to be quite sure of it");
        double whole = heading.prefWidth(-1);

        Letters.balanced(heading, whole * 0.9);

        assertTrue(heading.getMaxWidth() < whole * 0.7, () -> heading.getMaxWidth() + " of " + whole);
    }

    @Test
    void balancingNeverBreaksAWordAtItsHyphen() {
        TextFlow heading = flow("Five-minute break");

        Letters.balanced(heading, heading.prefWidth(-1) * 0.9);

        assertFalse(Broken.in(heading, heading.getMaxWidth()));
        assertTrue(Broken.in(heading, flow("Five-min").prefWidth(-1)));
    }

    /// Seen in a 4:3 picture of a slide: "report", which had 8 pixels to spare, lost its last letter to the next line.
    @Test
    void aWordNeedsALittleMoreThanItsOwnWidth() {
        TextFlow heading = flow("report");
        double own = heading.prefWidth(-1);

        assertTrue(Broken.in(heading, own * 1.01));
        assertFalse(Broken.in(heading, own * 1.03));
    }

    @Test
    void aTelephoneNumberIsNeverBrokenAndHasAPlainZero() {
        TextFlow flow = (TextFlow) Stagehand.on(() -> new Letters("en")
                .flow(
                        new Line(List.of(new Run("08000 121 700", Run.Weight.NUMBER))),
                        Typeface.MEDIUM,
                        48,
                        1.2,
                        "words"));

        Text number = (Text) flow.getChildren().getFirst();
        assertEquals("08000\u00a0121\u00a0700", number.getText());
        assertEquals("Noto Sans", number.getFont().getFamily());
    }

    @Test
    void nothingIsEverSmallerThanTheFloor() {
        Type small = new Type(0.3, "en");

        assertEquals(Type.FLOOR, small.foot());
        assertEquals(Type.FLOOR, small.point());
    }

    private static TextFlow flow(String words) {
        return (TextFlow) Stagehand.on(() -> new Letters("en").flow(Line.of(words), Typeface.BOLD, 92, 1.06, "words"));
    }
}
