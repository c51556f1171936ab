package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.SmallDeck;

class SearchSheetTest {
    private final List<PresentAsk> asked = new ArrayList<>();

    private SearchSheet sheet() {
        SearchSheet sheet = new SearchSheet(SmallDeck.asking(), asked::add, Evening.ENGLISH, Evening.WORDS);
        sheet.opened();
        return sheet;
    }

    @Test
    void beforeAnythingIsTypedItOffersWhatThisAudienceAsks() {
        Robot.in(this::sheet, robot -> {
            assertTrue(robot.words().contains("What if I am wrong?"), robot.words()::toString);
            assertFalse(robot.words().contains("May pupils leave?"));
        });
    }

    @Test
    void slidesStandAboveWhatPeopleAsk() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("phone");
            List<String> texts = robot.words();
            assertTrue(texts.stream().anyMatch(text -> text.startsWith("3  ")), texts::toString);
        });
    }

    @Test
    void anAnswerIsShownHereAndAsksNothingOfTheWall() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("made up");
            robot.keys(KeyCode.ENTER);
            assertTrue(robot.words().contains("Then someone looks quietly. You give no blame."));
            robot.press("asked-back");
            assertTrue(robot.words().contains("What if I am wrong?"));
        });
        assertEquals(List.of(), asked);
    }

    @Test
    void enterGoesToTheFirstSlideThatWasFound() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("threats");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(List.of(new PresentAsk.GoTo(SmallDeck.STORY)), asked);
    }

    @Test
    void enterShowsTheAnswerRatherThanMoveTheWallToANote() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("give");
            robot.keys(KeyCode.ENTER);
            assertTrue(robot.words().contains("No."));
        });
        assertEquals(List.of(), asked);
    }

    @Test
    void downGoesFromTheWordToWhatWasFound() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("pupils");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.ENTER);
            assertTrue(robot.words().contains("Yes, without a reason."));
        });
    }

    @Test
    void whatNobodyAsksAndNoSlideSaysIsSaid() {
        Robot.in(this::sheet, robot -> {
            robot.focus("search-word");
            robot.type("zebra");
            assertTrue(robot.words().stream().anyMatch(text -> text.startsWith("Nothing has this word")));
        });
    }
}
