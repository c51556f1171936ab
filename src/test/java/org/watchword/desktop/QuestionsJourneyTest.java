package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;

/// Questions of another program on their way through the real program.
class QuestionsJourneyTest {

    @TempDir
    Path data;

    @TempDir
    Path files;

    /// A deck that asks what was kept.
    private static final String DECK = """
            format: deck/1
            id: ours
            title: { en: Our own evening }
            audience: community
            minutes: 5
            parts:
              - { module: questions/expected, version: 1 }
            """;

    @Test
    void aTableOfQuestionsIsReadInFromTheSettingsAndOfferedAtHome() throws IOException {
        Files.writeString(
                files.resolve(Laptop.LIST), "question,answer 1,answer 2,right\nWho helps?,Nobody,All of us,2\n");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.press("door-settings");
            robot.await("foreign-questions");
            robot.press("foreign-questions");
            robot.await("choose-file");
            robot.press("choose-file");
            robot.awaitWords("One question can be kept");
            laptop.photograph("journey-questions");
            robot.press("press");
            robot.awaitWords("One question is kept.");
            robot.awaitWords("The module is in the library now.");
            robot.keys(KeyCode.ESCAPE);
            robot.await("foreign-questions");
            Files.createDirectories(data.resolve("content/decks"));
            Files.writeString(data.resolve("content/decks/ours.yaml"), DECK);
            robot.press("door-home");
            robot.awaitWords("Our own evening");
        }
        Path page = data.resolve("content/modules/questions/expected/questions.en.md");
        assertTrue(Files.readString(page).contains("Who helps?"));
    }
}
