package org.watchword.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A hall of simulated phones. What one does, all do at once, each on a thread of its own.
public final class SimulatedHall implements AutoCloseable {

    /// All phones answer within this time.
    public static final Duration BURST = Duration.ofMillis(200);

    private static final String SAVED = "\"done\":\"SAVED\"";
    private static final Duration READY = Duration.ofMillis(20);

    private final int port;
    private final List<SimulatedPhone> phones = new ArrayList<>();
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger savedNow = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Something that each phone does.
    @FunctionalInterface
    public interface OfPhone {
        /// Does it, and answers how long it took or when it was.
        ///
        /// @param number of the phone, from 0
        /// @throws IOException when the laptop hangs up
        /// @throws InterruptedException when the test is stopped
        long of(SimulatedPhone phone, int number) throws IOException, InterruptedException;
    }

    /// Phones that have not joined yet.
    ///
    /// @param slips the token of each
    /// @throws IOException when the laptop does not let them in
    public SimulatedHall(int port, List<String> slips) throws IOException {
        this.port = port;
        for (String slip : slips) {
            phones.add(new SimulatedPhone(port, slip, messages, bytes));
        }
    }

    /// Where the laptop lets them in.
    public int port() {
        return port;
    }

    /// How many phones there are.
    public int size() {
        return phones.size();
    }

    /// One of them.
    public SimulatedPhone phone(int number) {
        return phones.get(number);
    }

    /// All load the page and listen; how long each took.
    ///
    /// @throws IOException when one is not let in
    /// @throws InterruptedException when the test is stopped
    public Percentiles join() throws IOException, InterruptedException {
        return Percentiles.of(each((phone, _) -> {
            long begun = System.nanoTime();
            phone.join();
            return System.nanoTime() - begun;
        }));
    }

    /// Waits until each phone was told something that says all of this.
    ///
    /// @return milliseconds from the first to the last phone
    /// @throws IOException when one is told nothing
    /// @throws InterruptedException when the test is stopped
    public double told(String... parts) throws IOException, InterruptedException {
        List<Long> at = each((phone, _) -> phone.next(parts).at());
        return (Collections.max(at) - Collections.min(at)) / 1e6;
    }

    /// All answer, at moments within [#BURST]. A phone whose laptop dies meanwhile has saved nothing.
    ///
    /// @param options that they choose in turn, and `shift` further than the last time
    /// @return from an answer to its reply in nanoseconds, by the phones that were told "saved"
    /// @throws IOException never: who is not answered is not among them
    /// @throws InterruptedException when the test is stopped
    public Map<Integer, Long> burst(String round, List<String> options, int shift)
            throws IOException, InterruptedException {
        long[] pauses = new Random(1).longs(size(), 0, BURST.toNanos()).toArray();
        savedNow.set(0);
        long begun = System.nanoTime() + READY.toNanos();
        List<Long> taken = each((phone, number) -> {
            Thread.sleep(Duration.ofNanos(Math.max(0, begun + pauses[number] - System.nanoTime())));
            long sent = System.nanoTime();
            try {
                String reply = phone.answer(round, option(options, number, shift));
                return reply.contains(SAVED) ? saved(sent) : -1;
            } catch (IOException laptopDied) {
                return -1;
            }
        });
        return IntStream.range(0, size())
                .filter(number -> taken.get(number) >= 0)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), taken::get));
    }

    private long saved(long sent) {
        savedNow.incrementAndGet();
        return System.nanoTime() - sent;
    }

    /// Waits until so many answers of the burst that goes on were told to be saved.
    ///
    /// @throws InterruptedException when the test is stopped
    public void awaitSaved(int answers) throws InterruptedException {
        while (savedNow.get() < answers) {
            Thread.sleep(1);
        }
    }

    /// What a phone chooses in [#burst].
    public static String option(List<String> options, int number, int shift) {
        return options.get((number + shift) % options.size());
    }

    /// The sum of what each phone does: how many of them, when each answers 1 or 0.
    ///
    /// @throws IOException when the laptop hangs up
    /// @throws InterruptedException when the test is stopped
    public int answered(OfPhone deed) throws IOException, InterruptedException {
        return (int) each(deed).stream().mapToLong(Long::longValue).sum();
    }

    /// What each phone does, at once.
    ///
    /// @return what each answered
    /// @throws IOException when one fails
    /// @throws InterruptedException when the test is stopped
    public List<Long> each(OfPhone deed) throws IOException, InterruptedException {
        List<Future<Long>> running = new ArrayList<>();
        for (int number = 0; number < size(); number++) {
            int own = number;
            Callable<Long> one = () -> deed.of(phones.get(own), own);
            running.add(threads.submit(one));
        }
        List<Long> answers = new ArrayList<>();
        for (int number = 0; number < size(); number++) {
            try {
                answers.add(running.get(number).get());
            } catch (ExecutionException failed) {
                throw new IOException("phone " + number, failed.getCause());
            }
        }
        return answers;
    }

    /// Counts from 0 again.
    public void countAgain() {
        messages.set(0);
        bytes.set(0);
    }

    /// What went to and from a phone since [#countAgain], on average.
    public double messagesEach() {
        return (double) messages.get() / size();
    }

    /// Bytes to and from a phone since [#countAgain], on average.
    public long bytesEach() {
        return bytes.get() / size();
    }

    @Override
    public void close() throws IOException {
        for (SimulatedPhone phone : phones) {
            phone.close();
        }
        threads.shutdownNow();
    }
}
