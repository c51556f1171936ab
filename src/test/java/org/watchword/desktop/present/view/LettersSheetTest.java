package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;

class LettersSheetTest {
    private final List<PresentAsk> asked = new ArrayList<>();

    private LettersSheet sheet() {
        return new LettersSheet(LetterKeys.USUAL, asked::add, Evening.ENGLISH);
    }

    @Test
    void anotherLetterHoldsAtOnce() {
        Robot.in(this::sheet, robot -> {
            robot.focus("letter-black");
            robot.type("j");
            assertEquals("J", robot.node("letter-black", TextField.class).getText());
        });
        assertEquals(List.of(new PresentAsk.Letters(LetterKeys.USUAL.with(Deed.BLACK, "j"))), asked);
    }

    @Test
    void aLetterThatMeansSomethingElseIsRefusedInASentence() {
        Robot.in(this::sheet, robot -> {
            robot.focus("letter-black");
            robot.type("h");
            assertTrue(robot.node("letters-said", Label.class).getText().startsWith("H already stands for"));
            assertEquals("B", robot.node("letter-black", TextField.class).getText());
        });
        assertEquals(List.of(), asked);
    }

    @Test
    void asShippedBringsEveryLetterBack() {
        Robot.in(this::sheet, robot -> {
            robot.focus("letter-black");
            robot.type("j");
            robot.press("letters-as-shipped");
            assertEquals("B", robot.node("letter-black", TextField.class).getText());
        });
        assertEquals(new PresentAsk.Letters(LetterKeys.USUAL), asked.getLast());
    }

    @Test
    void allOfThemCanBeSwitchedOff() {
        Robot.in(this::sheet, robot -> {
            robot.press("letters-on");
            assertTrue(robot.node("letter-black", TextField.class).isDisabled());
        });
        assertEquals(List.of(new PresentAsk.Letters(LetterKeys.OFF)), asked);
    }
}
