package org.watchword.answers.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;

/// One person's test on one phone, over sockets, as a phone without a script and others that mean harm.
class TestWingTest {

    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final TestCodes codes = new TestCodes(clock::get);
    private final GivenTest test = new GivenTest();
    private PhoneServer server;

    @BeforeEach
    void begin() throws IOException {
        server = GivenServer.with(TestWing.NAME, new TestWing(codes, Locale.ENGLISH));
    }

    @AfterEach
    void end() {
        server.close();
        client.close();
    }

    private Visitor visitor() {
        return new Visitor(client, server.port());
    }

    private static HttpResponse<String> enters(Visitor phone, String code) throws Exception {
        return phone.form("/test/enter", "code=" + code);
    }

    private Visitor inside() throws Exception {
        Visitor phone = visitor();
        assertEquals(303, enters(phone, codes.give(test)).statusCode());
        return phone;
    }

    @Test
    void onePersonGoesThroughQuestionAfterQuestionAndIsTold() throws Exception {
        assertTrue(visitor().get("/test").body().contains("six figures"));
        Visitor phone = inside();
        String first = phone.get("/test").body();
        assertTrue(first.contains("Question 1 of 3") && first.contains("Question &lt;1&gt;?"), first);
        assertTrue(first.contains("Below &lt;it&gt;"), first);
        assertTrue(first.contains("Minutes left: 7") && first.contains("type=\"radio\""), first);
        assertFalse(first.contains("<script"), first);
        phone.form("/test/answer", "question=1&letter=A&go=next");
        phone.form("/test/answer", "question=2&letter=A&letter=C&go=back");
        assertTrue(phone.get("/test").body().contains("value=\"A\" checked"));
        assertEquals(List.of(Set.of('A'), Set.of('A', 'C'), Set.of()), test.answers);
        phone.form("/test/answer", "question=1&letter=B&go=next");
        phone.form("/test/answer", "question=2&letter=A&go=next");
        String asked = phone.form("/test/answer", "question=3&go=next").body();
        assertTrue(asked.contains("no answer yet: 3"), asked);
        phone.form("/test/finish", "look=3");
        assertTrue(phone.get("/test").body().contains("Question 3 of 3"));
        phone.form("/test/finish", "even=so");
        String told = phone.get("/test").body();
        assertTrue(told.contains("Not yet.") && told.contains("1 of 3 right. 2 are a pass."), told);
        assertTrue(told.contains("Who &lt;is&gt; asked?") && told.contains("Right is: Both"), told);
        phone.form("/test/answer", "question=3&letter=A&go=next");
        assertEquals(1, test.finished, "told again, and not finished again");
    }

    @Test
    void aPhoneThatSleptGoesOnWhereItWas() throws Exception {
        Visitor phone = inside();
        phone.form("/test/answer", "question=1&letter=A&go=next");
        clock.addAndGet(60 * MINUTE);
        assertTrue(phone.get("/test").body().contains("Question 2 of 3"));
    }

    @Test
    void aCodeWorksOnceAndForOnePhone() throws Exception {
        String code = codes.give(test);
        assertTrue(codes.waits(test) && !codes.isOnPhone(test));
        Visitor phone = visitor();
        assertEquals(
                303,
                enters(phone, code.substring(0, 3) + "+" + code.substring(3)).statusCode());
        assertTrue(!codes.waits(test) && codes.isOnPhone(test));
        Visitor second = visitor();
        HttpResponse<String> refused = enters(second, code);
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("used already"), refused.body());
        assertFalse(second.get("/test").body().contains("Question 1"));
        assertEquals(
                403, second.form("/test/answer", "question=1&letter=A&go=next").statusCode());
        assertEquals(Set.of(), test.answers.getFirst());
    }

    @Test
    void aCodeThatIsTooOldOpensNothing() throws Exception {
        String code = codes.give(test);
        clock.addAndGet(TestCodes.LASTS.toNanos());
        assertFalse(codes.waits(test));
        assertEquals(403, enters(visitor(), code).statusCode());
    }

    @Test
    void aNewCodeTakesTheTestFromTheOldPhoneWithWhatWasAnswered() throws Exception {
        Visitor lost = inside();
        lost.form("/test/answer", "question=1&letter=A&go=next");
        String again = codes.give(test);
        assertTrue(lost.get("/test").body().contains("Question 2"), "until the new code is used");
        Visitor other = visitor();
        enters(other, again);
        assertTrue(other.get("/test").body().contains("Question 2 of 3"));
        assertTrue(lost.get("/test").body().contains("not connected"));
        assertEquals(
                403, lost.form("/test/answer", "question=2&letter=B&go=next").statusCode());
    }

    @Test
    void whoGuessesIsHeldUpAndThePhoneThatIsInGoesOn() throws Exception {
        Visitor phone = inside();
        String code = codes.give(new GivenTest());
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int guess = 0; guess < 5; guess++) {
            assertEquals(403, enters(visitor(), wrong).statusCode());
        }
        assertEquals(429, enters(visitor(), wrong).statusCode());
        assertEquals(429, enters(visitor(), code).statusCode(), "the right one is not looked at either");
        assertEquals(5, codes.wrongCodes());
        assertTrue(phone.get("/test").body().contains("Question 1 of 3"));
    }

    @Test
    void anAnswerToAnotherQuestionThanTheOneThatIsShownChangesNothing() throws Exception {
        Visitor phone = inside();
        phone.form("/test/answer", "question=1&letter=A&go=next");
        for (String late : List.of("question=1&letter=B&go=next", "letter=B&go=next", "question=x", "question=99")) {
            HttpResponse<String> refused = phone.form("/test/answer", late);
            assertEquals(409, refused.statusCode(), late);
            assertTrue(refused.body().contains("This is where you are now"), refused.body());
        }
        assertEquals(List.of(Set.of('A'), Set.of(), Set.of()), test.answers);
        assertEquals(1, test.at);
    }

    @Test
    void whatIsNoAnswerOfThisQuestionIsNobodysAnswer() throws Exception {
        Visitor phone = inside();
        assertEquals(
                409,
                phone.form("/test/answer", "question=1&letter=A&letter=B&go=next")
                        .statusCode());
        phone.form("/test/answer", "question=1&letter=Z&letter=%3Cb%3E&go=next");
        assertEquals(Set.of(), test.answers.getFirst());
        phone.form("/test/finish", "look=999");
        assertEquals(2, test.at, "the nearest question there is");
        assertEquals(404, phone.get("/test/anything").statusCode());
    }

    @Test
    void whatCameTooLateIsSaid() throws Exception {
        Visitor phone = inside();
        test.timeUp = true;
        assertTrue(phone.get("/test").body().contains("The time is up."));
        phone.form("/test/answer", "question=1&letter=A&go=next");
        assertEquals(Set.of(), test.answers.getFirst());
        test.ended = true;
        test.timeUp = false;
        assertEquals(410, phone.get("/test").statusCode());
        codes.end(test);
        assertTrue(phone.get("/test").body().contains("not connected"));
    }

    @Test
    void aPageOfSomewhereElseSendsNothing() throws Exception {
        Visitor phone = inside();
        HttpResponse<String> other = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/test/enter"))
                        .header("Origin", "http://elsewhere.example")
                        .POST(HttpRequest.BodyPublishers.ofString("code=" + codes.give(new GivenTest())))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(403, other.statusCode());
        assertTrue(phone.get("/test").body().contains("Question 1 of 3"));
    }

    @Test
    void itSharesNothingWithTheAnonymousAnswers() throws Exception {
        Visitor phone = visitor();
        String cookie = enters(phone, codes.give(test))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertTrue(cookie.startsWith("test=") && cookie.contains("Path=/test; HttpOnly; SameSite=Strict"), cookie);
        var page = phone.get("/test");
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
    }

    @Test
    void everyWordOfThePageIsSaid() {
        Wording words = Wording.in(Locale.ENGLISH, TestWing.class, "taking");
        assertEquals(Arrays.stream(TestWord.values()).map(Enum::name).collect(Collectors.toSet()), words.keys());
    }
}
