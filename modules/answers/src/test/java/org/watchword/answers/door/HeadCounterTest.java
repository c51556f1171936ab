package org.watchword.answers.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.GivenServer;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Visitor;
import org.watchword.session.Band;

/// Each press of the helper's phone is counted once, and shown when it is on the disk.
class HeadCounterTest {

    private final AtomicLong clock = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final GivenDesk desk = new GivenDesk();
    private HeadCounter counter;
    private PhoneServer server;

    /// A disk that takes a press when the test lets it.
    private static final class GivenDesk implements HeadDesk {
        private final Map<Band, Integer> disk = new EnumMap<>(Map.of(Band.PUPILS, 0, Band.STAFF, 0));
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile CompletableFuture<Boolean> slow = CompletableFuture.completedFuture(true);

        @Override
        public synchronized List<Heads> heads() {
            return disk.entrySet().stream()
                    .map(each -> new Heads(each.getKey(), each.getValue()))
                    .toList();
        }

        @Override
        public CompletableFuture<Boolean> count(Band band, int by) {
            asked.countDown();
            return slow.thenApply(taken -> {
                if (taken) {
                    synchronized (this) {
                        disk.merge(band, by, Integer::sum);
                    }
                }
                return taken;
            });
        }
    }

    @BeforeEach
    void begin() throws IOException {
        counter = new HeadCounter(desk, Locale.ENGLISH, clock::get);
        server = GivenServer.with(HeadCounter.NAME, counter);
    }

    @AfterEach
    void end() {
        server.close();
        client.close();
    }

    private Visitor helper() throws Exception {
        Visitor phone = new Visitor(client, server.port());
        phone.get(counter.pairing().path());
        return phone;
    }

    private static String press(Visitor phone, String page, int number, String button) throws Exception {
        return phone.script("/count/press", "page=" + page + "&n=" + number + "&do=" + button.replace("+", "%2B"))
                .body();
    }

    private int counted(Band band) {
        return desk.heads().stream()
                .filter(each -> each.band() == band)
                .mapToInt(HeadDesk.Heads::count)
                .sum();
    }

    @Test
    void pressesCountByBandAndAreCountedOnce() throws Exception {
        Visitor phone = helper();
        for (int again = 0; again < 3; again++) {
            assertTrue(press(phone, "a", 1, "+PUPILS").contains("\"done\":\"COUNTED\""));
        }
        press(phone, "a", 2, "+PUPILS");
        press(phone, "a", 3, "+STAFF");
        String state = press(phone, "a", 4, "-PUPILS");
        assertTrue(state.contains("\"heads\":{\"PUPILS\":1,\"STAFF\":1}"), state);
        press(phone, "a", 2, "+PUPILS");
        assertEquals(1, counted(Band.PUPILS));
    }

    @Test
    void aPageThatIsOpenedAnewCountsFromOneAgain() throws Exception {
        press(helper(), "a", 1, "+STAFF");
        press(helper(), "b", 1, "+STAFF");
        press(helper(), "a", 1, "+STAFF");
        assertEquals(2, counted(Band.STAFF), "two pages, one press each, one sent again after a reconnect");
    }

    @Test
    void nothingIsShownAsCountedBeforeTheDiskHasIt() throws Exception {
        Visitor phone = helper();
        desk.slow = new CompletableFuture<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> reply = threads.submit(() -> press(phone, "a", 1, "+STAFF"));
            assertTrue(desk.asked.await(10, TimeUnit.SECONDS));
            assertTrue(phone.script("/count/state", "").body().contains("\"STAFF\":0"));
            assertFalse(reply.isDone());
            desk.slow.complete(true);
            assertTrue(reply.get(10, TimeUnit.SECONDS).contains("\"STAFF\":1"));
        }
    }

    @Test
    void whatTheDiskDidNotTakeIsSaidAndTheNextPressGoesOn() throws Exception {
        Visitor phone = helper();
        desk.slow = CompletableFuture.completedFuture(false);
        assertTrue(press(phone, "a", 1, "+STAFF").contains("NOT_COUNTED"));
        assertTrue(press(phone, "a", 1, "+STAFF").contains("NOT_COUNTED"), "asked again it stays so");
        desk.slow = CompletableFuture.completedFuture(true);
        assertTrue(press(phone, "a", 2, "+STAFF").contains("\"STAFF\":1"));
    }

    @Test
    void aFloodIsSlowedDownAndLosesNothingThatWasTaken() throws Exception {
        Visitor phone = helper();
        int taken = 0;
        for (int number = 1; number <= 50; number++) {
            taken += press(phone, "a", number, "+PUPILS").contains("COUNTED\"") ? 1 : 0;
        }
        assertEquals(20, taken);
        assertEquals(20, counted(Band.PUPILS));
    }

    @Test
    void whatIsNotCountedHereAndWhoHasNoCodeCountsNothing() throws Exception {
        assertTrue(press(helper(), "a", 1, "+PEOPLE").contains("NOT_A_PRESS"), "this session has pupils and staff");
        assertTrue(press(helper(), "a", 1, "PUPILS").contains("NOT_A_PRESS"));
        Visitor stranger = new Visitor(client, server.port());
        assertEquals(401, stranger.script("/count/press", "n=1&do=%2BPUPILS").statusCode());
        assertEquals(0, counted(Band.PUPILS));
    }

    @Test
    void itsPageHasAButtonForEachBandAndNoName() throws Exception {
        String page = helper().get("/count").body();
        assertTrue(page.contains("One more: Pupils") && page.contains("One less: Staff"), page);
        assertFalse(page.contains("heads-PEOPLE"), "nobody else is sorted");
        assertTrue(page.contains("<title>Count</title>"));
        assertFalse(page.matches("(?s).*(https?:)?//[a-z].*"), "asks for nothing from elsewhere");
    }

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> keys = Arrays.stream(CountWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(
                keys, Wording.in(Locale.ENGLISH, HeadCounter.class, "count").keys());
    }
}
