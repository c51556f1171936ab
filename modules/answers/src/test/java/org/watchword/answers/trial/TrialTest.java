package org.watchword.answers.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.GivenServer;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;

/// The page that shows that a phone can reach the laptop.
class TrialTest {

    private final Trial trial = new Trial(Locale.ENGLISH);
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        server = GivenServer.with(Trial.NAME, trial);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void theLaptopsOwnBrowserIsNoPhone() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertTrue(new Visitor(client, server.port()).get("/try").body().contains("It works"));
        }
        assertEquals(Set.of(), trial.reached());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.WINDOWS})
    void aPhoneIsKnownByTheAddressThatItReached() throws IOException {
        try (Socket phone = new Socket()) {
            phone.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), 0));
            phone.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server.port()));
            phone.getOutputStream()
                    .write("GET /try HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(phone.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("It works"));
        }
        assertEquals(Set.of("127.0.0.1"), trial.reached());
    }

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> keys = Arrays.stream(TrialWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(keys, Wording.in(Locale.ENGLISH, Trial.class, "trial").keys());
    }
}
