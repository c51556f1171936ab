package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.session.Command;
import org.watchword.session.Round;
import org.watchword.session.SessionState;
import org.watchword.session.Stage;
import org.watchword.session.View;
import org.watchword.testkit.DeadDisk;

/// The laptop dies while hands are counted or people talk. What had been typed rests a second or two before it is
/// saved; all else is on the disk with the press that asked for it.
class DiedWhilePresentingTest {
    private static final int QUESTION = TaxiDeck.slide("@after");

    @TempDir
    Path data;

    @TempDir
    Path died;

    private Stagecraft stage;

    @BeforeEach
    void asks() {
        stage = new Stagecraft(data);
        stage.press(KeyCode.M);
        stage.ask(new Command.GoTo(QUESTION));
        stage.until(() -> stage.state().show().at().slide() == QUESTION);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> round() == Stage.OPEN);
    }

    @AfterEach
    void closes() throws IOException {
        stage.close();
    }

    private Stage round() {
        return stage.state().round().orElseThrow().stage();
    }

    /// Leaves the running program as a dead battery would, and starts it on what it left.
    private SessionState diesAndStartsAgain() throws IOException {
        DeadDisk.of(data, died);
        stage.close();
        stage = Stagecraft.carryingOn(died);
        return stage.state();
    }

    private String firstCount() {
        return Stagehand.on(() -> ((Label) stage.laptop().lookup(".answer-hands")).getText());
    }

    @Test
    void countsThatRestedAreThereAgainOnTheSameQuestion() throws IOException {
        stage.press(KeyCode.DIGIT1);
        stage.until(() -> stage.state().round().orElseThrow().tally().hands() == 1);
        SessionState before = stage.state();
        SessionState after = diesAndStartsAgain();
        assertEquals(before.show().at(), after.show().at());
        assertEquals(before.rounds(), after.rounds());
        assertEquals(before.register(), after.register());
        stage.until(() -> firstCount().equals("1"));
    }

    @Test
    void aCountInDoubtIsThereAgainWithItsQuestionAndCanBeSaidToBeRight() throws IOException {
        stage.press(KeyCode.DIGIT3);
        stage.until(() -> asked().doubted().hands() == 3);
        SessionState after = diesAndStartsAgain();
        assertEquals(3, after.round().orElseThrow().doubted().hands());
        assertFalse(after.round().orElseThrow().tally().counted());
        stage.until(() -> firstCount().equals("3"));
        stage.until(() -> stage.laptop().lookup(".asking .danger-text") != null);
        Button right = Stagehand.on(() -> (Button) stage.laptop().lookup("#round-right"));
        assertTrue(right.isVisible());
        Stagehand.run(right::fire);
        stage.until(() -> asked().tally().hands() == 3);
        assertFalse(asked().inDoubt());
    }

    private Round asked() {
        return stage.state().round().orElseThrow();
    }

    @Test
    void aCountThatWasBeingTypedThisMomentIsTypedAgainAndNothingElseIsLost() throws IOException {
        stage.press(KeyCode.DIGIT1);
        SessionState after = diesAndStartsAgain();
        assertEquals(QUESTION, after.show().at().slide());
        assertEquals(Stage.OPEN, after.round().orElseThrow().stage());
        assertTrue(after.round().orElseThrow().tally().hands() <= 1, "as it was typed, or not at all");
        assertEquals(1, after.register().total());
        stage.press(KeyCode.DIGIT1);
        stage.until(() -> firstCount().equals("1"));
    }

    @Test
    void timeToTalkGoesOnToTheSameEnd() throws IOException {
        stage.press(KeyCode.T);
        stage.until(() -> stage.state().show().talkUntil().isPresent());
        SessionState before = stage.state();
        SessionState after = diesAndStartsAgain();
        assertEquals(before.show().talkUntil(), after.show().talkUntil());
        assertEquals(before.show().at(), after.show().at());
    }

    @Test
    void blackStaysBlack() throws IOException {
        stage.press(KeyCode.B);
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertEquals(View.BLACK, diesAndStartsAgain().show().view());
    }
}
