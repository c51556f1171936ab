package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.form.Robot;

/// From the register to a question that a real phone answers, over a real network.
class PhonesJourneyTest {

    private static final Pattern OWN = Pattern.compile("slip (\\d+), words “(\\w+) (\\w+)”");
    private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1(:\\d+)?");
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

    private final HttpClient client = HttpClient.newHttpClient();
    private String home = "";
    private String slip = "";

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
        comesIn(robot);
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
        Question question = PLAN.slides().get(slide).question().orElseThrow();
        robot.await("the phone may answer", () -> answers(slide, question).contains("SAVED"));
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

    private void comesIn(Robot robot) throws IOException, InterruptedException {
        String all = String.join("\n", robot.words());
        Matcher address = ADDRESS.matcher(all);
        assertTrue(address.find(), all);
        home = "http://" + address.group();
        Matcher own = OWN.matcher(all);
        assertTrue(own.find(), all);
        HttpResponse<String> joined = client.send(
                HttpRequest.newBuilder(URI.create(home + "/join"))
                        .header("Origin", home)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "number=" + own.group(1) + "&words=" + own.group(2) + "+" + own.group(3)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(303, joined.statusCode());
        slip = joined.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        client.send(
                HttpRequest.newBuilder(URI.create(home + "/state"))
                        .header("Cookie", slip)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private String answers(int slide, Question question) throws IOException, InterruptedException {
        String round = PLAN.slides()
                .get(slide)
                .key()
                .replace("/", "%2F")
                .replace("#", "%23")
                .replace("@", "%40");
        return client.send(
                        HttpRequest.newBuilder(URI.create(home + "/answer"))
                                .header("Origin", home)
                                .header("Cookie", slip)
                                .header("Accept", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("round=" + round + "&pick="
                                        + question.options().getFirst().id()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
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
