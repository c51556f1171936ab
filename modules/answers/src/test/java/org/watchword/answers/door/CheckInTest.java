package org.watchword.answers.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.GivenServer;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;

/// The page at the door takes a number and tells nothing.
class CheckInTest {

    private final AtomicLong clock = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Claims claims = new Claims();
    private final AtomicInteger told = new AtomicInteger();
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        claims.await(Set.of(1, 2, 3, 12));
        claims.tell(told::incrementAndGet);
        server = GivenServer.with(CheckIn.NAME, new CheckIn(claims, Locale.ENGLISH, clock::get));
    }

    @AfterEach
    void end() {
        server.close();
        client.close();
    }

    private Visitor visitor() {
        return new Visitor(client, server.port());
    }

    private String session() throws Exception {
        return visitor().get("/door").body().replaceAll("(?s).*name=\"session\" value=\"([0-9a-f]+)\".*", "$1");
    }

    private String say(String number) throws Exception {
        return visitor()
                .form("/door/here", "number=" + number + "&session=" + session())
                .body();
    }

    @Test
    void aNumberWaitsForTheTrainerOnce() throws Exception {
        assertTrue(say("12").contains("Thank you, number 12"));
        assertTrue(say("+12+").contains("Thank you, number 12"));
        assertEquals(List.of(12), claims.waiting());
        assertEquals(1, told.get());
        claims.settle(12);
        assertEquals(List.of(), claims.waiting());
    }

    @Test
    void aNumberThatIsNobodysIsAnsweredLikeEveryOther() throws Exception {
        claims.await(Set.of(2));
        String known = say("2").replace("number 2", "");
        String unknown = say("3").replace("number 3", "");
        assertEquals(known, unknown);
        assertEquals(List.of(2), claims.waiting());
    }

    @Test
    void whoHasComeMeanwhileIsAskedAboutNoMore() throws Exception {
        say("1");
        say("2");
        claims.await(Set.of(2, 3));
        assertEquals(List.of(2), claims.waiting());
        claims.settleAll();
        assertEquals(List.of(), claims.waiting());
    }

    @Test
    void whoTypesAllNumbersFromOnePhoneGetsNotFar() throws Exception {
        String session = session();
        for (int number = 1; number <= 40; number++) {
            visitor().form("/door/here", "number=" + number + "&session=" + session);
        }
        assertEquals(List.of(1, 2, 3), claims.waiting());
        clock.addAndGet(61_000_000_000L);
        assertTrue(say("12").contains("Thank you"), "and after a minute it may be somebody honest");
    }

    @Test
    void aNameIsNotTakenAndNothingOfItIsShownAgain() throws Exception {
        String page = say("Amara+Stone");
        assertTrue(page.contains("the number alone") && !page.contains("Amara"), page);
        assertEquals(List.of(), claims.waiting());
    }

    @Test
    void aPageOfAnotherEveningDoesNothing() throws Exception {
        assertTrue(visitor()
                .form("/door/here", "number=12&session=000000000000")
                .body()
                .contains("from another time"));
        assertEquals(List.of(), claims.waiting());
    }

    @Test
    void itSharesNothingWithTheAnswers() throws Exception {
        var page = visitor().get("/door");
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(visitor()
                .form("/door/here", "number=12&session=" + session())
                .headers()
                .firstValue("Set-Cookie")
                .isEmpty());
        assertFalse(page.body().contains("<script"), "no script, so no storage");
        assertTrue(page.body().contains("<title>Welcome</title>") && page.body().contains("Not kept"));
        assertFalse(page.body().matches("(?s).*(https?:)?//[a-z].*"), "asks for nothing from elsewhere");
    }

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> keys = Arrays.stream(DoorWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(keys, Wording.in(Locale.ENGLISH, CheckIn.class, "door").keys());
    }
}
