package org.watchword.answers.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.GivenServer;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;

/// The remote over real sockets: each press once, none too late, none from anybody else, and never too many.
class RemoteTest {

    private final List<RemotePress> pressed = new CopyOnWriteArrayList<>();
    private final AtomicLong clock = new AtomicLong(5_000_000_000L);
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile RemoteView view = RemoteView.NOTHING;
    private Remote remote;
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        RemoteDesk desk = new RemoteDesk() {
            @Override
            public RemoteView view() {
                return view;
            }

            @Override
            public void press(RemotePress press) {
                pressed.add(press);
            }
        };
        remote = new Remote(desk, Locale.ENGLISH, clock::get);
        server = GivenServer.with(Remote.NAME, remote);
    }

    @AfterEach
    void end() {
        server.close();
        client.close();
    }

    private Visitor trainer() throws Exception {
        Visitor phone = new Visitor(client, server.port());
        phone.get(remote.pairing().path());
        return phone;
    }

    private static String done(String state) {
        return state.replaceAll(".*\"done\":\"([A-Z_]*)\".*", "$1");
    }

    @Test
    void aPressThatComesAgainIsDoneOnce() throws Exception {
        Visitor phone = trainer();
        for (int sent = 0; sent < 3; sent++) {
            assertEquals(
                    "DONE", done(phone.script("/remote/press", "n=1&do=NEXT").body()));
        }
        phone.script("/remote/press", "n=2&do=BACK");
        phone.script("/remote/press", "n=1&do=NEXT");
        phone.script("/remote/press", "n=3&do=BLACK");
        assertEquals(List.of(RemotePress.NEXT, RemotePress.BACK, RemotePress.BLACK), pressed);
        assertTrue(trainer().script("/remote/state", "").body().contains("\"n\":3"), "a newer phone counts on");
    }

    @Test
    void aPressThatWasOnItsWayTooLongMovesNothing() throws Exception {
        Visitor phone = trainer();
        assertEquals(
                "TOO_LATE",
                done(phone.script("/remote/press", "n=1&do=NEXT&until=4999").body()));
        assertEquals(
                "DONE",
                done(phone.script("/remote/press", "n=2&do=NEXT&until=5000").body()));
        assertEquals(1, pressed.size());
    }

    @Test
    void whoHasNoCodeMovesNothing() throws Exception {
        Visitor stranger = new Visitor(client, server.port());
        assertEquals(401, stranger.script("/remote/press", "n=1&do=NEXT").statusCode());
        Visitor first = trainer();
        trainer();
        assertEquals(401, first.script("/remote/press", "n=1&do=NEXT").statusCode());
        assertTrue(pressed.isEmpty());
    }

    @Test
    void aFloodOfPressesReachesTheSlidesAsAFewASecond() throws Exception {
        Visitor phone = trainer();
        List<String> said = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            said.add(done(
                    phone.script("/remote/press", "n=" + number + "&do=NEXT").body()));
        }
        assertEquals(8, pressed.size());
        assertTrue(said.contains("TOO_FAST"));
        clock.addAndGet(1_000_000_000L);
        for (int number = 51; number <= 60; number++) {
            phone.script("/remote/press", "n=" + number + "&do=NEXT");
        }
        assertEquals(12, pressed.size(), "four more after a second");
    }

    @Test
    void nonsenseIsNoPress() throws Exception {
        Visitor phone = trainer();
        for (String body :
                List.of("", "n=1", "n=1&do=END", "n=-1&do=NEXT", "n=99999999999999999999&do=NEXT", "n=1&do=")) {
            assertEquals("NOT_A_PRESS", done(phone.script("/remote/press", body).body()), body);
        }
        assertEquals(413, phone.script("/remote/press", "x".repeat(20_000)).statusCode());
        assertTrue(pressed.isEmpty());
    }

    @Test
    void itShowsWhatComesTheTimesAndNothingElse() throws Exception {
        view = new RemoteView(
                "A <b>& \"c\"", true, Optional.of(Duration.ofMinutes(61)), Optional.of(Duration.ofSeconds(90)));
        Visitor phone = trainer();
        assertEquals(
                "{\"done\":\"\",\"n\":0,\"now\":5000,\"next\":\"A <b>& \\\"c\\\"\",\"black\":true,\"gone\":3660,\"talk\":90}",
                phone.script("/remote/state", "").body());
        String page = phone.get("/remote").body();
        assertTrue(page.contains("A &lt;b&gt;&amp; &quot;c&quot;") && !page.contains("A <b>"), page);
        assertTrue(page.contains("Bring the slide back"));
        assertTrue(page.contains("<title>Slides</title>"));
        assertTrue(page.length() < 20_000, "small: " + page.length());
        assertFalse(page.matches("(?s).*(https?:)?//[a-z].*"), "asks for nothing from elsewhere");
    }

    @Test
    void withoutAScriptItsButtonsWorkAndAReloadPressesNothingTwice() throws Exception {
        Visitor phone = trainer();
        assertTrue(phone.get("/remote").body().contains("name=\"n\" value=\"1\""));
        assertEquals(303, phone.form("/remote/press", "n=1&do=NEXT").statusCode());
        phone.form("/remote/press", "n=1&do=NEXT");
        assertTrue(phone.get("/remote").body().contains("name=\"n\" value=\"2\""));
        assertEquals(1, pressed.size());
    }

    @Test
    void theLaptopKnowsWhetherThePhoneIsThere() throws Exception {
        assertFalse(remote.connected());
        trainer().get("/remote");
        assertTrue(remote.connected());
        clock.addAndGet(Duration.ofSeconds(6).toNanos());
        assertFalse(remote.connected());
    }

    @Test
    void switchedOffThereIsNothing() throws Exception {
        Visitor phone = trainer();
        server.shut(Remote.NAME);
        assertEquals(404, phone.get("/remote").statusCode());
    }

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> keys = Arrays.stream(RemoteWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(keys, Wording.in(Locale.ENGLISH, Remote.class, "remote").keys());
    }
}
