package org.watchword.answers.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.seat.Seat;

/// Halls of 50, 200 and 500 phones on this computer alone, all of them answering within 200 ms, every answer forced to
/// the disk. Times are printed, not judged; what must be equal is.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class HallBenchTest {

    private static final long WITHIN = 200_000_000L;
    private static final String ROUND = "round-SINGLE";
    private static final int WARM = 3;

    @TempDir
    Path folder;

    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 500})
    void hall(int phones) throws Exception {
        Path file = folder.resolve("ballot");
        try (HallProcess hall = HallProcess.start(file, phones)) {
            List<BenchPhone> all = phones(hall, file, phones);
            told(phones, "join", Percentiles.of(each(all, (phone, _) -> timed(phone::join))));
            for (int round = 0; round < WARM; round++) {
                question(hall, all, round == 0 ? "cold" : "warm " + round);
            }
            keptOverReconnectAndRefusedAfterClose(hall, all, file);
            System.out.printf(Locale.ROOT, "%d phones   memory %d MB%n", phones, hall.memory());
            for (BenchPhone phone : all) {
                phone.close();
            }
        }
    }

    private List<BenchPhone> phones(HallProcess hall, Path file, int count) throws Exception {
        List<BenchPhone> phones = new ArrayList<>();
        try (BallotFile ballot = BallotFile.open(file, new GivenSeal(9))) {
            for (Seat seat : ballot.seats().all().subList(0, count)) {
                phones.add(new BenchPhone(hall.port(), seat, messages, bytes));
            }
        }
        return phones;
    }

    private void question(HallProcess hall, List<BenchPhone> all, String name) throws Exception {
        hall.tell("ask SINGLE");
        each(all, (phone, _) -> phone.next().at());
        messages.set(0);
        bytes.set(0);
        hall.tell("open");
        long[] reached = each(all, (phone, _) -> phone.next().at());
        long[] sorted = reached.clone();
        Arrays.sort(sorted);
        Percentiles saved = Percentiles.of(burst(all));
        System.out.printf(
                Locale.ROOT,
                "%d phones   %-6s fan-out spread %.1f ms   messages %d (%.2f each)   bytes each %d%n",
                all.size(),
                name,
                (sorted[sorted.length - 1] - sorted[0]) / 1e6,
                messages.get(),
                (double) messages.get() / all.size(),
                bytes.get() / all.size());
        told(all.size(), "saved, " + name, saved);
        if (!name.equals("warm " + (WARM - 1))) {
            end(hall, all);
        }
    }

    private static void end(HallProcess hall, List<BenchPhone> all) throws Exception {
        for (String command : List.of("shut", "reveal", "finish")) {
            hall.tell(command);
        }
        for (BenchPhone phone : all) {
            String told = phone.next().data();
            while (!told.contains("NONE")) {
                told = phone.next().data();
            }
        }
    }

    private long[] burst(List<BenchPhone> all) throws Exception {
        Random random = new Random(1);
        long[] pauses = random.longs(all.size(), 0, WITHIN).toArray();
        long begun = System.nanoTime() + 20_000_000L;
        return each(all, (phone, number) -> {
            Thread.sleep(Duration.ofNanos(Math.max(0, begun + pauses[number] - System.nanoTime())));
            return timed(() -> assertTrue(phone.answer(ROUND, option(number)).contains("SAVED")));
        });
    }

    private static String option(int number) {
        return List.of("ask", "report", "ns").get(number % 3);
    }

    private void keptOverReconnectAndRefusedAfterClose(HallProcess hall, List<BenchPhone> all, Path file)
            throws Exception {
        try (BallotFile ballot = BallotFile.open(file, new GivenSeal(9))) {
            assertEquals(all.size(), ballot.rows().size(), "sent and stored");
        }
        each(all, (phone, number) -> {
            phone.hangUp();
            assertTrue(phone.state().contains("[[\"pick\",\"" + option(number) + "\"]]"));
            return 0L;
        });
        hall.tell("shut");
        Thread.sleep(2100);
        each(all, (phone, number) -> {
            assertTrue(phone.answer(ROUND, "ask").contains("TOO_LATE"));
            return 0L;
        });
        System.out.printf(
                Locale.ROOT,
                "%d phones   stored %d, kept %d, refused %d%n",
                all.size(),
                all.size(),
                all.size(),
                all.size());
    }

    @Test
    void fiveThousandConnectionsAndOnePhone() throws Exception {
        Path file = folder.resolve("ballot");
        List<Socket> sleepers = new ArrayList<>();
        try (HallProcess hall = HallProcess.start(file, 10)) {
            BenchPhone phone = phones(hall, file, 1).getFirst();
            phone.join();
            hall.tell("ask SINGLE");
            hall.tell("open");
            for (int number = 0; number < 4900; number++) {
                sleepers.add(new Socket(InetAddress.getLoopbackAddress(), hall.port()));
            }
            long taken = timed(() -> assertTrue(phone.answer(ROUND, "ask").contains("SAVED")));
            System.out.printf(
                    Locale.ROOT,
                    "beside %d connections: saved in %.1f ms, memory %d MB%n",
                    sleepers.size(),
                    taken / 1e6,
                    hall.memory());
            phone.close();
        } finally {
            for (Socket sleeper : sleepers) {
                sleeper.close();
            }
        }
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static long timed(Deed deed) throws Exception {
        long begun = System.nanoTime();
        deed.run();
        return System.nanoTime() - begun;
    }

    private interface OfPhone {
        long of(BenchPhone phone, int number) throws Exception;
    }

    private long[] each(List<BenchPhone> all, OfPhone deed) throws Exception {
        List<Future<Long>> running = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            int own = number;
            Callable<Long> one = () -> deed.of(all.get(own), own);
            running.add(threads.submit(one));
        }
        long[] answers = new long[all.size()];
        for (int number = 0; number < answers.length; number++) {
            answers[number] = running.get(number).get();
        }
        return answers;
    }

    private static void told(int phones, String what, Percentiles times) {
        System.out.printf(
                Locale.ROOT,
                "%d phones   %-16s p50 %7.1f ms   p95 %7.1f ms   worst %7.1f ms%n",
                phones,
                what,
                times.p50(),
                times.p95(),
                times.worst());
    }
}
