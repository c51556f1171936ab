package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.form.Robot;

/// From the register to a question that a real phone answers, over a real network.
class PhonesJourneyTest {

    private static final DeckPlan PLAN = LibraryReader.read(
                    List.of(Path.of(System.getProperty("watchword.root")).resolve("training-content")))
            .plan("taxi-drivers", "en")
            .orElseThrow();

    @TempDir
    Path data;

    @TempDir
    Path died;

    @TempDir
    Path files;

    private final RealPhone phone = new RealPhone();

    @Test
    void aPhoneComesInAnswersIsCountedAndIsBackAfterADeadBattery() throws Exception {
        try (Laptop laptop = Laptop.on(data, files)) {
            FirstSteps.openTheDoors(laptop.robot());
            for (int people = 0; people < 12; people++) {
                laptop.robot().press("more-people");
            }
            laptop.robot().awaitWords("12 people here");
            switchOn(laptop);
            showTheWayIn(laptop);
            answersAQuestion(laptop);
            laptop.diesAndLeaves(died);
            laptop.robot().keys(KeyCode.RIGHT);
            laptop.robot().awaitWords("No hands and 1 answer from phones");
            laptop.photograph("journey-phones-counted");
            switchOff(laptop);
        }
        try (Laptop laptop = Laptop.on(died, files)) {
            laptop.robot().press("carry-on");
            laptop.robot().await("audience-sees");
            laptop.robot().awaitWords("1 answered");
        }
    }

    private void showTheWayIn(Laptop laptop) throws IOException, InterruptedException {
        Robot robot = laptop.robot();
        laptop.photograph("journey-phones-nobody-yet");
        phone.comesIn(robot);
        robot.awaitWords("1 phone came this way");
        robot.fill("wifi-name", "Castle Hall");
        robot.press("phones-show");
        robot.awaitWords("Take it from the wall");
        laptop.photograph("journey-phones-one");
        present(robot);
        robot.awaitWords("THE WAY IN FOR PHONES");
        laptop.photograph("journey-phones-presenter");
        robot.keys(KeyCode.RIGHT);
        robot.awaitWords("THIS SLIDE");
    }

    private void answersAQuestion(Laptop laptop) {
        Robot robot = laptop.robot();
        int slide = question();
        toSlide(robot, slide + 1);
        robot.awaitWords("1 phone here, 0 answered");
        robot.keys(KeyCode.RIGHT);
        PlannedSlide asked = PLAN.slides().get(slide);
        Option first = asked.question().orElseThrow().options().getFirst();
        robot.await(
                "the phone may answer", () -> phone.answers(asked.key(), first).contains("SAVED"));
        robot.awaitWords("1 phone here, 1 answered");
        laptop.photograph("journey-phones-answered");
    }

    private static void switchOff(Laptop laptop) {
        Robot robot = laptop.robot();
        robot.keys(KeyCode.CONTROL, KeyCode.P);
        robot.await("phones-power");
        laptop.photograph("journey-phones-sheet");
        robot.press("phones-power");
        robot.awaitWords("Phones are off.");
    }

    private void switchOn(Laptop laptop) {
        Robot robot = laptop.robot();
        robot.press("door-phones");
        robot.await("phones-power");
        laptop.photograph("journey-phones-off");
        robot.press("phones-power");
        robot.awaitWords("No phone has come yet");
    }

    private static void present(Robot robot) {
        robot.press("door-register");
        robot.await("to-slides");
        robot.press("to-slides");
        robot.await("audience-sees");
    }

    private static int question() {
        List<PlannedSlide> slides = PLAN.slides();
        return IntStream.range(0, slides.size())
                .filter(at -> slides.get(at)
                        .question()
                        .filter(asked -> asked.kind() == QuestionKind.SINGLE)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void toSlide(Robot robot, int number) {
        robot.keys(KeyCode.CONTROL, KeyCode.G);
        robot.await("go-to-number");
        robot.fill("go-to-number", Integer.toString(number));
        robot.keys(KeyCode.ENTER);
    }
}
