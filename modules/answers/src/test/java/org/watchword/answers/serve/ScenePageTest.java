package org.watchword.answers.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.content.question.Question;
import org.watchword.content.text.Inline;
import org.watchword.session.RoundId;

/// A scene on a phone that runs no script: read, answered and explained.
class ScenePageTest {

    private static final RoundId FIRST = new RoundId("core/all#story:1");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Question scene = GivenQuestions.story().scenes().getFirst();
    private PhoneRoom room;
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        room = new PhoneRoom(BallotFile.begin(folder.resolve("ballot"), new GivenSeal(1), 30), System::nanoTime);
        Tongue english = new Tongue("en", List.of(), Inline::plain, Map.of());
        server = PhoneServer.start(room, new Setup(0, Set.of("localhost"), List.of(english)));
        room.ask(FIRST, scene);
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        room.close();
        client.close();
    }

    private String home() {
        return "http://127.0.0.1:" + server.port();
    }

    private Phone phone() {
        return new Phone(client, home(), room.seats().all().get(2));
    }

    /// What stands between the page's head and what its script would need.
    private String shown() throws Exception {
        String page = phone().get("/").body();
        assertTrue(page.length() < 60_000, "under 60 kB");
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void theStoryIsReadBeforeAnythingCanBeChosen() throws Exception {
        String reading = shown();
        assertTrue(reading.contains("A boy asks you to wait."), reading);
        assertFalse(reading.contains("Go up with him"), reading);
    }

    @Test
    void itsChoicesAreAFormAndNotSureIsAmongThem() throws Exception {
        room.open();
        String open = shown();
        assertTrue(open.contains("A boy asks you to wait."), open);
        assertTrue(open.contains("name=\"round\" value=\"core/all#story:1\""), open);
        assertTrue(open.contains("type=\"radio\" name=\"pick\" value=\"follow\""), open);
        assertTrue(open.contains("value=\"?\""), open);
        assertTrue(open.contains("<span>Not sure</span>"), open);
        assertTrue(open.contains("name=\"skip\""), open);
        assertFalse(open.contains("Feedback") || open.contains("Risky"), open);
    }

    @Test
    void aChoiceIsSentAsAPlainFormAndStandsThereAfterwards() throws Exception {
        room.open();
        HttpRequest form = phone().to("/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", home())
                .POST(HttpRequest.BodyPublishers.ofString("round=core%2Fall%23story%3A1&pick=%3F"))
                .build();
        assertEquals(
                303, client.send(form, HttpResponse.BodyHandlers.discarding()).statusCode());
        assertTrue(shown().contains("value=\"?\" checked"), shown());
    }

    @Test
    void whatComesOfEachChoiceIsToldBeforeHowManyMadeIt() throws Exception {
        room.open();
        phone().send(phone().answer(FIRST.slideKey(), "pick", "follow"));
        room.shut();
        room.reveal();
        String told = shown();
        assertTrue(told.contains("Feedback on stay") && told.contains("Feedback on follow"), told);
        assertTrue(told.contains("Risky") && told.contains("Helps"), told);
        assertTrue(told.contains("Your answer"), told);
        assertFalse(told.contains("Chosen by"), told);
        room.explain();
        room.show(Map.of("stay", 7, "follow", 3, "?", 1));
        assertTrue(shown().contains("Chosen by 7"), shown());
    }
}
