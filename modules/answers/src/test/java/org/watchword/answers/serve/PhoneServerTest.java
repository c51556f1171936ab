package org.watchword.answers.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.seat.Seat;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.session.RoundId;

/// The server over real sockets: what a phone of the room gets, and what everybody else does not.
class PhoneServerTest {

    private static final RoundId ID = new RoundId("core/all#single@before");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private PhoneRoom room;
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        room = new PhoneRoom(BallotFile.begin(folder.resolve("ballot"), new GivenSeal(1), 30), System::nanoTime);
        List<Helpline> helplines = List.of(new Helpline("en", "A <calm> helpline", "0800 000 000", "day and night"));
        Tongue english = new Tongue("en", helplines, Inline::plain, Map.of());
        server = PhoneServer.start(room, new Setup(0, Set.of("localhost"), List.of(english)));
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

    private Seat seat(int number) {
        return room.seats().all().get(number - 1);
    }

    private Phone phone(int number) {
        return new Phone(client, home(), seat(number));
    }

    private void opened(Question question) throws IOException {
        room.ask(ID, question);
        room.open();
    }

    private HttpResponse<String> join(String number, String words) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(home() + "/join"))
                        .header("Origin", home())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "number=" + number + "&words=" + words.replace(' ', '+')))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aSlipJoinsByNumberAndWordsAndByItsCode() throws Exception {
        HttpResponse<String> joined = join("7", seat(7).words().toString());
        assertEquals(303, joined.statusCode());
        String cookie = joined.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("slip=" + seat(7).token().text() + ";"), cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertEquals(303, phone(1).get("/t/" + seat(8).token().text()).statusCode());
        assertTrue(phone(7).get("/").body().contains("Slip 7"));
        assertEquals(2, room.presence().joined());
    }

    @Test
    void wrongWordsAreSlowedDownForOneSlipAndSoAreInventedCodes() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int tried = 0; tried < 7; tried++) {
            statuses.add(join("7", "amber nobody").statusCode());
        }
        assertEquals(List.of(403, 403, 403, 403, 403, 429, 429), statuses);
        assertEquals(303, join("8", seat(8).words().toString()).statusCode(), "another slip still joins");
        for (int tried = 0; tried < 6; tried++) {
            phone(1).get("/t/" + "A".repeat(22));
        }
        assertEquals(429, phone(1).get("/t/" + "A".repeat(22)).statusCode());
        assertEquals(200, phone(7).get("/state").statusCode(), "who has the code is not kept out");
    }

    @Test
    void anAnswerIsSavedAndAReconnectedPhoneFindsIt() throws Exception {
        opened(GivenQuestions.single());
        Phone phone = phone(3);
        assertEquals(
                "{\"done\":\"SAVED\"}",
                phone.send(phone.answer(ID.slideKey(), "pick", "report")).body());
        try (BallotFile disk = BallotFile.open(folder.resolve("ballot"), new GivenSeal(1))) {
            assertTrue(disk.answer(seat(3).token()).isPresent(), "saved is said when it is on the disk");
        }
        String state = phone(3).get("/state").body();
        assertTrue(state.contains("[[\"pick\",\"report\"]]"), state);
        assertTrue(phone(3).get("/").body().contains("value=\"report\" checked"), "also without a script");
        assertTrue(
                phone(3).send(phone.answer("another", "pick", "report")).body().contains("ANOTHER_ROUND"));
    }

    @Test
    void aFormWithoutAScriptAnswersToo() throws Exception {
        opened(GivenQuestions.single());
        HttpResponse<String> reply = phone(4).send(phone(4).to("/answer")
                .header("Origin", home())
                .POST(HttpRequest.BodyPublishers.ofString("round=core%2Fall%23single%40before&pick=ask"))
                .build());
        assertEquals(303, reply.statusCode());
        assertEquals("/", reply.headers().firstValue("Location").orElseThrow());
        assertEquals(1, room.presence().answered());
    }

    @Test
    void eventsTellEachChangeOnce() throws Exception {
        room.ask(ID, GivenQuestions.single());
        HttpResponse<Stream<String>> events =
                client.send(phone(5).to("/events").build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            Iterator<String> told =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            assertTrue(told.next().contains("READING"));
            room.open();
            assertTrue(told.next().contains("OPEN"));
            phone(6).send(phone(6).answer(ID.slideKey(), "pick", "ask"));
            room.shut();
            assertTrue(told.next().contains("CLOSED"), "the answer of another phone tells nobody anything");
        }
    }

    @Test
    void pagesOfSomewhereElseAreTurnedAway() throws Exception {
        opened(GivenQuestions.single());
        for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1:" + server.port())) {
            HttpRequest request = phone(3).to("/answer")
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString("round=core%2Fall%23single%40before&pick=ask"))
                    .build();
            assertEquals(
                    403,
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode(),
                    origin);
        }
        String post = "POST /answer HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n";
        assertTrue(raw(post).startsWith("HTTP/1.1 403"), "no word on where it comes from");
        assertTrue(raw("GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n").startsWith("HTTP/1.1 421"));
        assertTrue(raw("GET / HTTP/1.1\r\nHost: localhost:80\r\n\r\n").startsWith("HTTP/1.1 200"));
        assertTrue(raw("DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 405"));
        assertEquals(0, room.presence().answered());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return status(socket.getInputStream());
        }
    }

    private static String status(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            line.append((char) each);
        }
        return line.toString();
    }

    @Test
    void tenMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        String head = "POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nOrigin: " + home()
                + "\r\nContent-Length: 10485760\r\n\r\n";
        assertTrue(raw(head).startsWith("HTTP/1.1 413"), "answered without a byte of the body");
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(home() + "/join"))
                .header("Origin", home())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> InputStream.nullInputStream()))
                .build();
        assertEquals(
                403, client.send(chunked, HttpResponse.BodyHandlers.ofString()).statusCode());
        assertTrue(hangsUpOnAnEndlessBody(), "the door closes long before ten megabytes");
    }

    /// Whether the server hangs up after a megabyte of a body that has no end. What it has read of it by then, the
    /// system's buffers do not tell.
    private boolean hangsUpOnAnEndlessBody() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nOrigin: " + home()
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            byte[] chunk = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                for (long sent = 0; sent < 1 << 20; sent += chunk.length) {
                    out.write(chunk);
                }
                socket.getInputStream().readAllBytes();
                return true;
            } catch (SocketTimeoutException stillOpen) {
                return false;
            } catch (SocketException hungUp) {
                return true;
            }
        }
    }

    @Test
    void aFloodFromOneConnectionIsSlowedDownAndThrownOut() throws Exception {
        String all = everythingSaid("GET /away HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(150));
        assertEquals(2, all.split("HTTP/1.1 429", -1).length, "told once");
        int served = all.split("HTTP/1.1 200", -1).length - 1;
        assertTrue(served < 100, "served " + served);
    }

    @Test
    void whoIsRefusedHoldsNoConnectionAndWhoCameTooLateDoes() throws Exception {
        for (String refused : List.of(
                "GET /t/" + "A".repeat(22) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /state HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n")) {
            assertEquals(2, everythingSaid(refused.repeat(2)).split("HTTP/1.1 4", -1).length, refused);
        }
        String late = "POST /answer HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                + "Accept: application/json\r\nCookie: slip=" + seat(3).token().text()
                + "\r\nContent-Length: 16\r\n\r\nround=a&pick=ask";
        assertEquals(3, everythingSaid(late.repeat(2)).split("HTTP/1.1 409", -1).length);
    }

    private String everythingSaid(String requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void oneSlipCannotAnswerWithoutPause() throws Exception {
        opened(GivenQuestions.single());
        int slower = 0;
        for (int sent = 0; sent < 40; sent++) {
            slower +=
                    phone(3).send(phone(3).answer(ID.slideKey(), "pick", "ask")).statusCode() == 429 ? 1 : 0;
        }
        assertTrue(slower > 5, "slowed down " + slower);
        assertEquals(1, room.presence().answered());
    }

    @Test
    void sleepersAtTheDoorKeepNobodyOut() throws Exception {
        opened(GivenQuestions.single());
        List<Socket> sleepers = new ArrayList<>();
        try {
            for (int number = 0; number < 1000; number++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                sleepers.add(socket);
                if (number % 2 == 0) {
                    socket.getOutputStream()
                            .write("POST /answer HTTP/1.1\r\nHost: a".getBytes(StandardCharsets.US_ASCII));
                }
            }
            long begun = System.nanoTime();
            assertEquals(
                    200,
                    phone(9).send(phone(9).answer(ID.slideKey(), "pick", "ask")).statusCode());
            assertTrue(System.nanoTime() - begun < 5e9, "served beside a thousand sleepers");
            sleepers.getFirst().setSoTimeout(30_000);
            assertTrue(sleepers.getFirst().getInputStream().read() < 0, "half a request is ended");
        } finally {
            for (Socket sleeper : sleepers) {
                sleeper.close();
            }
        }
    }

    @Test
    void everyPageIsNeutralClosedAndNeverKept() throws Exception {
        String nasty = "</script><script>alert(1)</script>\"'<img src=x onerror=alert(2)>{js}";
        opened(GivenQuestions.question(
                QuestionKind.SINGLE,
                List.of(GivenQuestions.option("a", Role.WRONG, nasty), GivenQuestions.option("b", Role.RIGHT, "b")),
                new KindDetail.Plain()));
        HttpResponse<String> page = phone(3).get("/");
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertTrue(page.body().contains("<title>Questions</title>"));
        assertFalse(page.body().contains("<img src=x"), "what a deck says stays text");
        assertEquals(3, page.body().split("</script>", -1).length - 1, "three scripts of our own and no more");
        assertTrue(page.body().contains("A &lt;calm&gt; helpline"));
        assertFalse(page.body().contains("/language\""), "one language leaves nothing to choose");
        assertTrue(page.body().length() < 60_000, "under 60 kB");
        assertFalse(page.body().matches("(?s).*(https?:)?//[a-z].*"), "asks for nothing from elsewhere");
    }

    @Test
    void thePictureOfTheQuestionIsServedAndNoOtherFile() throws Exception {
        Path picture = folder.resolve("car.svg");
        Files.writeString(picture, "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        opened(GivenQuestions.question(
                QuestionKind.HOTSPOT,
                GivenQuestions.single().options(),
                new KindDetail.Spots(
                        new Block.Picture("A car", false, picture), Map.of("ask", new KindDetail.Spot(1, 2, 3, 4)))));
        HttpResponse<String> shown = phone(3).get("/picture?../../ballot");
        assertTrue(shown.body().startsWith("<svg"));
        String policy = shown.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("sandbox") && policy.startsWith("default-src 'none'"), "nothing in it runs");
        room.shut();
        room.reveal();
        room.finish();
        assertEquals(404, phone(3).get("/picture").statusCode());
    }

    @Test
    void nothingOfTheTrainerHasAnAddress() throws Exception {
        opened(GivenQuestions.single());
        for (String path :
                List.of("/open", "/shut", "/reveal", "/finish", "/rows", "/waiting", "/admin", "/../ballot")) {
            assertEquals(404, phone(1).get(path).statusCode(), path);
        }
        assertEquals(
                401,
                new Phone(client, home(), new Seat(1, new org.watchword.answers.seat.Token("x"), seat(1).words()))
                        .get("/state")
                        .statusCode());
    }

    @Test
    void leavingForgetsTheSlip() throws Exception {
        HttpResponse<String> left = phone(3).send(phone(3).to("/leave")
                .header("Origin", home())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertTrue(left.headers().firstValue("Set-Cookie").orElseThrow().contains("Max-Age=0"));
        assertEquals("/away", left.headers().firstValue("Location").orElseThrow());
        assertFalse(phone(3).get("/away").body().contains("Slip"));
    }
}
