package org.watchword.answers.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.GivenTongues;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Token;
import org.watchword.content.question.Question;
import org.watchword.content.text.Inline;
import org.watchword.session.RoundId;

/// Phones that speak several languages in one room. Arabic has one question, and another one that was translated from
/// an older version; German has that one alone, which is nothing to offer.
class PhoneLanguagesTest {

    private static final RoundId ID = new RoundId("core/all#single@before");
    private static final RoundId MENDED = new RoundId("core/all#single@after");
    private static final String ARABIC = "\u0645\u0627\u0630\u0627 \u062a\u0641\u0639\u0644";
    private static final String ENGLISH = "What do you do first?";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Question question = GivenQuestions.single();
    private PhoneRoom room;
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        room = new PhoneRoom(BallotFile.begin(folder.resolve("ballot"), new GivenSeal(1), 30), System::nanoTime);
        List<Tongue> tongues = List.of(
                tongue("en", Map.of(ID, question, MENDED, question)),
                tongue("ar", Map.of(ID, GivenTongues.in("ar", question), MENDED, GivenTongues.in("ar", question, 2))),
                tongue("de", Map.of(MENDED, GivenTongues.in("de", question, 2))));
        server = PhoneServer.start(room, new Setup(0, Set.of("localhost"), tongues));
    }

    private static Tongue tongue(String language, Map<RoundId, Question> questions) {
        Helpline helpline = new Helpline(language, "Helpline " + language, "0800 000 000", "");
        return new Tongue(language, List.of(helpline), text -> Inline.plain(text) + " [" + language + "]", questions);
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        room.close();
        client.close();
    }

    private Token token(int number) {
        return room.seats().all().get(number - 1).token();
    }

    private Phone phone(int number) {
        return new Phone(
                client, "http://127.0.0.1:" + server.port(), room.seats().all().get(number - 1));
    }

    private String seen(int number, String path, String header, String value) throws Exception {
        return phone(number)
                .send(phone(number).to(path).header(header, value).build())
                .body();
    }

    private String chose(int number, String path, String language) throws Exception {
        return seen(number, path, "Cookie", "language=" + language);
    }

    private HttpResponse<String> presses(String language) throws Exception {
        return phone(2).send(phone(2).to("/language")
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(HttpRequest.BodyPublishers.ofString("to=" + language))
                .build());
    }

    @Test
    void twoPhonesAnswerOneRoundInTwoLanguages() throws Exception {
        room.ask(ID, question);
        room.open();
        String english = phone(1).get("/").body();
        String arabic = chose(2, "/", "ar");
        assertTrue(english.contains("<h1 lang=\"en\" dir=\"ltr\">" + ENGLISH), english);
        assertTrue(arabic.contains("<h1 lang=\"ar\" dir=\"rtl\">" + ARABIC), arabic);
        assertTrue(arabic.contains("<html lang=\"en\" dir=\"ltr\">"), "nobody has translated the page's own words");
        assertTrue(arabic.contains("[ar]") && !arabic.contains("[en]"), "contacts in the text are named in it too");
        assertTrue(arabic.contains("<li lang=\"ar\" dir=\"rtl\">Helpline ar"));
        assertTrue(arabic.contains("value=\"report\"") && arabic.length() < 60_000);
        for (int number = 1; number <= 2; number++) {
            HttpRequest answer = phone(number).answer(ID.slideKey(), "pick", number == 1 ? "report" : "ask");
            assertEquals("{\"done\":\"SAVED\"}", phone(number).send(answer).body());
        }
        try (BallotFile disk = BallotFile.open(folder.resolve("ballot"), new GivenSeal(1))) {
            assertEquals(Optional.of(new Given.Chosen(List.of("report"))), disk.answer(token(1)));
            assertEquals(Optional.of(new Given.Chosen(List.of("ask"))), disk.answer(token(2)));
        }
    }

    @Test
    void noLanguageTellsWhatIsRightBeforeTheReveal() throws Exception {
        room.ask(ID, question);
        room.open();
        room.shut();
        String closed = chose(2, "/state", "ar");
        assertTrue(closed.contains(ARABIC) && closed.contains("\"dir\":\"rtl\""), closed);
        assertFalse(closed.contains("reveal") || closed.contains("right"), closed);
        room.reveal();
        String told = chose(2, "/state", "ar");
        assertTrue(told.contains("\"report\":{\"role\":\"right\""), told);
    }

    @Test
    void whatChangesComesInTheLanguageOfThePhone() throws Exception {
        room.ask(ID, question);
        HttpResponse<Stream<String>> events = client.send(
                phone(2).to("/events").header("Cookie", "language=ar").build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            String told =
                    lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
            assertTrue(told.contains(ARABIC), told);
        }
    }

    @Test
    void aQuestionOfAnotherVersionIsToldInTheFirstLanguage() throws Exception {
        room.ask(MENDED, question);
        room.open();
        String arabic = chose(2, "/", "ar");
        assertTrue(arabic.contains("<h1 lang=\"en\" dir=\"ltr\">" + ENGLISH), arabic);
        assertTrue(arabic.contains("[en]") && !arabic.contains("[ar]"), "one language in one question");
        assertTrue(arabic.contains("Helpline ar"), "what is there in Arabic stays so");
    }

    @Test
    void aButtonChoosesAndLeavingForgets() throws Exception {
        String page = phone(2).get("/").body();
        assertTrue(page.contains("value=\"ar\" lang=\"ar\" dir=\"rtl\">\u0627\u0644\u0639\u0631\u0628\u064a\u0629<"));
        assertTrue(page.contains("value=\"en\" lang=\"en\" dir=\"ltr\" aria-current=\"true\">English<"));
        assertFalse(page.contains("Deutsch"), "nothing is there in German");
        HttpResponse<String> chosen = presses("ar");
        assertEquals(303, chosen.statusCode());
        assertEquals("/", chosen.headers().firstValue("Location").orElseThrow());
        assertEquals(
                "language=ar; Path=/; HttpOnly; SameSite=Strict",
                chosen.headers().firstValue("Set-Cookie").orElseThrow(),
                "for this session only");
        assertTrue(chose(2, "/", "ar").contains("lang=\"ar\" dir=\"rtl\" aria-current=\"true\""));
        assertTrue(phone(2).get("/away")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .matches("language=;.*Max-Age=0"));
    }

    @Test
    void theBrowserIsAskedFirstAndTheChoiceCounts() throws Exception {
        room.ask(ID, question);
        assertTrue(seen(2, "/state", "Accept-Language", "fr, ar-EG;q=0.8, en;q=0.5")
                .contains(ARABIC));
        assertTrue(seen(2, "/state", "Accept-Language", "fr, tr;q=0.8").contains(ENGLISH));
        HttpRequest both = phone(2).to("/state")
                .header("Cookie", "language=en")
                .header("Accept-Language", "ar")
                .build();
        assertTrue(phone(2).send(both).body().contains(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "de", "AR", "<script>alert(1)</script>", "../ar", "\"ar\"", "=", "ar\tar"})
    void nonsenseIsTheFirstLanguageAndChoosesNothing(String nonsense) throws Exception {
        room.ask(ID, question);
        assertTrue(chose(2, "/state", nonsense).contains(ENGLISH));
        assertTrue(seen(2, "/state", "Accept-Language", nonsense + ";q=x").contains(ENGLISH));
        assertTrue(seen(2, "/state", "Accept-Language", "ar,".repeat(2000)).contains(ENGLISH));
        HttpResponse<String> pressed = presses(URLEncoder.encode(nonsense, StandardCharsets.UTF_8));
        assertEquals(303, pressed.statusCode());
        assertTrue(pressed.headers().firstValue("Set-Cookie").isEmpty());
    }
}
