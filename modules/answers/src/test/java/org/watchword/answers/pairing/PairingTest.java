package org.watchword.answers.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.GivenServer;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;

/// Who is let in, who is not, and how few codes anybody can try.
class PairingTest {

    private final AtomicLong clock = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Pairing pairing = new Pairing("remote", Locale.ENGLISH, clock::get);
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        server = GivenServer.with(
                "remote", visit -> pairing.admit(visit).orElseGet(() -> Page.json(200, "{\"in\":true}")));
    }

    @AfterEach
    void end() {
        server.close();
        client.close();
    }

    private Visitor visitor() {
        return new Visitor(client, server.port());
    }

    private String otherCode() {
        return pairing.code().equals("000000") ? "000001" : "000000";
    }

    @Test
    void theCodeAndTheKeyLetAPhoneInAndNothingElseDoes() throws Exception {
        Visitor typing = visitor();
        assertTrue(typing.get("/remote").body().contains("six figures"));
        assertEquals(401, typing.script("/remote/press", "n=1").statusCode());
        assertEquals(
                303,
                typing.form(
                                "/remote/enter",
                                "code=" + pairing.code().substring(0, 3) + "+"
                                        + pairing.code().substring(3))
                        .statusCode());
        assertEquals("{\"in\":true}", typing.get("/remote").body());
        Visitor scanning = visitor();
        assertEquals(404, scanning.get("/remote/k/" + "A".repeat(22)).statusCode());
        assertEquals(303, scanning.get(pairing.path()).statusCode());
        assertEquals("{\"in\":true}", scanning.get("/remote").body());
        assertEquals(2, pairing.phones());
    }

    @Test
    void aNewerPhoneTakesTheOldersPlaceAndTheOlderIsToldSo() throws Exception {
        Visitor first = visitor();
        first.get(pairing.path());
        first.get(pairing.path());
        assertEquals(1, pairing.phones(), "scanning twice is no second phone");
        Visitor second = visitor();
        second.get(pairing.path());
        assertEquals(401, first.script("/remote/state", "").statusCode());
        assertTrue(first.get("/remote").body().contains("another phone has taken its place"));
        assertEquals(200, second.script("/remote/state", "").statusCode());
        assertTrue(second.form("/remote/leave", "").body().contains("let go"));
        assertEquals(401, second.script("/remote/state", "").statusCode());
    }

    @Test
    void eachTimeHasACodeAndAKeyOfItsOwn() {
        Pairing later = new Pairing("remote", Locale.ENGLISH, clock::get);
        assertNotEquals(pairing.path(), later.path());
        assertNotEquals(pairing.run(), later.run());
        Set<String> codes = new java.util.HashSet<>();
        for (int made = 0; made < 200; made++) {
            String code = new Pairing("remote", Locale.ENGLISH, clock::get).code();
            assertTrue(code.matches("\\d{6}"), code);
            codes.add(code);
        }
        assertTrue(codes.size() > 190, "drawn, and not counted: " + codes.size());
    }

    @Test
    void wrongCodesAreHeldUpAndTheKeyStillWorks() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int tried = 0; tried < 7; tried++) {
            statuses.add(visitor().form("/remote/enter", "code=" + otherCode()).statusCode());
        }
        assertEquals(List.of(403, 403, 403, 403, 403, 429, 429), statuses);
        assertEquals(
                429,
                visitor().form("/remote/enter", "code=" + pairing.code()).statusCode(),
                "the right one is not looked at either, so that going on to guess tells nothing");
        assertEquals(5, pairing.wrongCodes());
        Visitor trainer = visitor();
        trainer.get(pairing.path());
        assertEquals(200, trainer.get("/remote").statusCode());
        clock.addAndGet(60_000_000_000L);
        assertEquals(
                303, visitor().form("/remote/enter", "code=" + pairing.code()).statusCode());
    }

    @Test
    void itsCookieStaysOnItsOwnPathAndItsPageIsNeutral() throws Exception {
        var reply = visitor().get(pairing.path());
        String cookie = reply.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("remote=") && cookie.contains("Path=/remote;"), cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        var page = visitor().get("/remote");
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(page.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'none'"));
        assertTrue(page.body().contains("<title>Code</title>"));
        assertFalse(page.body().matches("(?s).*(https?:)?//[a-z].*"), "asks for nothing from elsewhere");
    }

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> keys = Arrays.stream(PairingWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(keys, Wording.in(Locale.ENGLISH, Pairing.class, "pairing").keys());
    }
}
