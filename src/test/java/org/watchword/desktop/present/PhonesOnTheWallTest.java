package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.film.Booth;
import org.watchword.desktop.phones.GivenPhones;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.state.EveryKind;
import org.watchword.session.Command;
import org.watchword.session.RoundId;
import org.watchword.session.Stage;

/// What the floor sends and what the wall shows.
class PhonesOnTheWallTest {

    @TempDir
    Path data;

    private Stagecraft stage;
    private RoundId round;

    @BeforeEach
    void open() {
        stage = new Stagecraft(data, EveryKind.material(), Booth.CLOSED);
        List<PlannedSlide> slides = EveryKind.plan().slides();
        int slide = IntStream.range(0, slides.size())
                .filter(at -> slides.get(at)
                        .question()
                        .filter(question -> question.kind() == QuestionKind.TEXT)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        round = new RoundId(slides.get(slide).key());
        stage.ask(new Command.GoTo(slide));
        stage.ask(new Command.OpenRound());
        stage.until(() -> stage.state().rounds().of(round).stage() == Stage.OPEN);
    }

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @Test
    void wordsFromAPhoneStandOnTheWallAfterHerPressAndNotBefore() {
        stage.floor.add("A lamp for my sister");
        stage.phones(GivenPhones.twelve(round, "A lamp for my sister"));
        assertFalse(stage.wallSays().contains("A lamp for my sister"));
        stage.control(KeyCode.Y);
        stage.until(() -> stage.wallSays().contains("A lamp for my sister"));
        assertEquals(List.of("took words"), stage.said);
    }

    @Test
    void wordsThatSheDropsStandNowhere() {
        stage.floor.add("A lamp for my sister");
        stage.phones(GivenPhones.twelve(round, "A lamp for my sister"));
        stage.control(KeyCode.D);
        stage.until(() -> stage.said.equals(List.of("took words")));
        assertFalse(stage.wallSays().contains("A lamp for my sister"));
    }

    @Test
    void theWayInStandsOverTheSlideAndTheFirstPressTakesItAway() {
        stage.phones(GivenPhones.shown(round));
        stage.until(() -> stage.wallSays().contains("192.168.8.2"));
        int slide = stage.shownSlide();
        stage.press(KeyCode.RIGHT);
        stage.until(() -> stage.said.equals(List.of("way in away")));
        assertEquals(slide, stage.shownSlide());
        stage.phones(PhoneFacts.NONE);
        stage.until(() -> !stage.wallSays().contains("192.168.8.2"));
    }
}
