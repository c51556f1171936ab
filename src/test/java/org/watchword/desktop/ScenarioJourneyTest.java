package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.form.Robot;
import org.watchword.session.RoundId;
import org.watchword.session.SlideOutline;

/// A room is taken through a scenario in the real program: hands and a phone choose in each scene, the battery dies in
/// the middle of the second one, and the story goes on with every answer.
class ScenarioJourneyTest {

    private static final DeckPlan PLAN = LibraryReader.read(
                    List.of(Path.of(System.getProperty("watchword.root")).resolve("training-content")))
            .plan("front-line", "en")
            .orElseThrow();
    private static final PlannedSlide STORY = PLAN.slides().stream()
            .filter(slide ->
                    slide.question().filter(asked -> !asked.scenes().isEmpty()).isPresent())
            .findFirst()
            .orElseThrow();
    private static final List<RoundId> ROUNDS =
            List.copyOf(SlideOutline.questions(STORY).keySet());
    private static final List<Question> SCENES =
            List.copyOf(SlideOutline.questions(STORY).values());

    @TempDir
    Path data;

    @TempDir
    Path died;

    @TempDir
    Path files;

    private final RealPhone phone = new RealPhone();

    @Test
    void aRoomChoosesInEachSceneAndTheStoryGoesTheirWay() throws Exception {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            opens(robot);
            switchesPhonesOn(robot);
            toTheStory(robot);
            firstScene(laptop);
            robot.awaitWords("The next press asks for hands");
            robot.keys(KeyCode.RIGHT);
            chooses(robot, 1, 0);
            laptop.diesAndLeaves(died);
        }
        try (Laptop laptop = Laptop.on(died, files)) {
            carriesOn(laptop);
        }
    }

    private static void opens(Robot robot) {
        robot.await("prepare-front-line");
        robot.press("prepare-front-line");
        robot.await("venue");
        robot.type("Castle Hall");
        robot.press("open-doors");
        robot.await("go-on");
        robot.press("go-on");
        robot.await("more-people");
        for (int people = 0; people < 12; people++) {
            robot.press("more-people");
        }
        robot.awaitWords("12 people here");
    }

    private void switchesPhonesOn(Robot robot) throws IOException, InterruptedException {
        robot.press("door-phones");
        robot.await("phones-power");
        robot.press("phones-power");
        robot.awaitWords("No phone has come yet");
        phone.comesIn(robot);
        robot.awaitWords("1 phone came this way");
    }

    private static void toTheStory(Robot robot) {
        robot.press("door-register");
        robot.await("to-slides");
        robot.press("to-slides");
        robot.await("audience-sees");
        robot.keys(KeyCode.CONTROL, KeyCode.G);
        robot.await("go-to-number");
        robot.fill("go-to-number", Integer.toString(PLAN.slides().indexOf(STORY) + 1));
        robot.keys(KeyCode.ENTER);
        robot.awaitWords("1 phone here, 0 answered");
    }

    private void firstScene(Laptop laptop) {
        Robot robot = laptop.robot();
        laptop.photograph("journey-scenario-reading");
        robot.keys(KeyCode.RIGHT);
        chooses(robot, 0, 0);
        robot.keys(KeyCode.DIGIT3);
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.DIGIT6);
        robot.keys(KeyCode.ENTER);
        robot.awaitWords("9 hands of 12 people");
        laptop.photograph("journey-scenario-open");
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("9 hands and 1 answer from phones, 12 people");
        robot.awaitWords("3 + 1");
        robot.rest();
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("What comes of each choice is shown");
        laptop.photograph("journey-scenario-revealed");
        robot.rest();
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("Each answer is explained");
        robot.awaitWords("The end, after B or C");
        laptop.photograph("journey-scenario-explained");
        robot.click("way-1");
        robot.awaitWords("0 answered");
    }

    private void carriesOn(Laptop laptop) {
        Robot robot = laptop.robot();
        robot.press("carry-on");
        robot.await("audience-sees");
        robot.awaitWords("1 answered");
        robot.awaitWords("Hands up. Type each count");
        laptop.photograph("journey-scenario-back");
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("No hands and 1 answer from phones, 12 people");
        robot.rest();
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("What comes of each choice is shown");
        robot.click("way-" + SCENES.size());
        robot.awaitWords("Next press: this slide");
        laptop.photograph("journey-scenario-end");
    }

    /// The phone chooses, as soon as the scene is open on it.
    private void chooses(Robot robot, int scene, int place) {
        String round = ROUNDS.get(scene).slideKey();
        Option choice = SCENES.get(scene).options().get(place);
        robot.await("the phone may answer", () -> phone.answers(round, choice).contains("SAVED"));
        robot.awaitWords("1 phone here, 1 answered");
    }
}
