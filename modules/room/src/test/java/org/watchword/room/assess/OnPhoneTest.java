package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Setup;
import org.watchword.answers.taking.TestCodes;
import org.watchword.answers.taking.TestView;
import org.watchword.answers.taking.TestWing;
import org.watchword.content.text.Inline;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// One person takes the shipped test on a phone, from the code to what is kept.
class OnPhoneTest {

    @TempDir
    private Path data;

    private static OnPhone begun(Takings takings, AssessDesk desk, PersonId person) throws IOException {
        return new OnPhone(
                assertInstanceOf(TakingStart.Begun.class, takings.begin(desk, person, "en"))
                        .taking(),
                Inline::plain);
    }

    @Test
    void overTheNetworkItIsKeptLikeAPaper() throws Exception {
        TestCodes codes = new TestCodes(new AtomicLong()::get);
        try (Room room = Hall.room(data);
                PhoneServer server = PhoneServer.start(new Setup(0, Set.of("localhost"), List.of()));
                HttpClient client = HttpClient.newHttpClient()) {
            server.open(TestWing.NAME, new TestWing(codes, Locale.ENGLISH));
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            Takings takings = new Takings(room, new Random(7));
            PersonId ada = Hall.comes(room, session, "Ada Byte", "Acme Cabs");
            OnPhone ticket = begun(takings, desk, ada);
            String home = "http://127.0.0.1:" + server.port() + "/test";
            String pass = enter(client, home, codes.give(ticket));
            answersAllButTwo(client, home, pass, ticket.taking());
            assertTrue(Hall.candidate(desk, ada).tries().isEmpty(), "two are left: it is asked first");
            post(client, home, "/finish", pass, "even=so");
            assertEquals(Standing.PASSED, Hall.candidate(desk, ada).standing());
            String told = get(client, home, pass);
            assertTrue(told.contains("You have passed.") && told.contains("8 of 10 right. 7 are a pass."), told);
            assertFalse(told.contains("Ada") || told.contains("Acme"), "no name reaches a phone");
            assertEquals(told, get(client, home, pass), "and again, when the phone woke up");
            ticket.taking().end();
            codes.end(ticket);
            assertFalse(get(client, home, pass).contains("8 of 10"));
        }
    }

    private static void answersAllButTwo(HttpClient client, String home, String pass, Taking taking) throws Exception {
        for (int number = 1; number <= 10; number++) {
            StringBuilder form = new StringBuilder("go=next&question=" + number);
            if (number > 2) {
                taking.question()
                        .right()
                        .forEach(letter -> form.append("&letter=").append(letter));
            }
            post(client, home, "/answer", pass, form.toString());
        }
    }

    @Test
    void anEndedTestIsNoTryAndIsSaid() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            PersonId ada = Hall.comes(room, session, "Ada", "");
            OnPhone ticket = begun(new Takings(room, new Random(7)), desk, ada);
            TestView.Question first = assertInstanceOf(TestView.Question.class, ticket.view());
            ticket.answer(Set.of('A'));
            assertTrue(assertInstanceOf(TestView.Question.class, ticket.view())
                    .choices()
                    .getFirst()
                    .chosen());
            ticket.answer(Set.of());
            assertEquals(first, ticket.view());
            assertEquals("Question[1]", first.toString());
            ticket.taking().end();
            assertInstanceOf(TestView.Ended.class, ticket.view());
            assertInstanceOf(TestView.Ended.class, ticket.finish(true));
            assertTrue(Hall.candidate(desk, ada).tries().isEmpty());
        }
    }

    @Test
    void timeThatIsUpIsSaidAndWhatIsThereCounts() throws IOException {
        OwnRules.write(data, "timed", rules -> rules.replace("read-aloud: true", "read-aloud: true\nminutes: 10"));
        HallClock clock = new HallClock();
        try (Room room = Shipped.room(data, clock)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, "timed"))
                    .desk();
            PersonId ada = Hall.comes(room, session, "Ada", "");
            OnPhone ticket = begun(new Takings(room, new Random(7)), desk, ada);
            assertEquals(
                    10,
                    assertInstanceOf(TestView.Question.class, ticket.view())
                            .minutes()
                            .orElseThrow());
            clock.passes(Duration.ofMinutes(10));
            assertInstanceOf(TestView.TimeUp.class, ticket.view());
            assertInstanceOf(TestView.Told.class, ticket.finish(false));
            assertEquals(1, Hall.candidate(desk, ada).tries().size());
        }
    }

    private static String enter(HttpClient client, String home, String code) throws Exception {
        return post(client, home, "/enter", "", "code=" + code)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    private static HttpResponse<String> post(HttpClient client, String home, String path, String cookie, String body)
            throws Exception {
        URI to = URI.create(home + path);
        return client.send(
                HttpRequest.newBuilder(to)
                        .header("Origin", "http://" + to.getAuthority())
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String get(HttpClient client, String home, String cookie) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(home))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
