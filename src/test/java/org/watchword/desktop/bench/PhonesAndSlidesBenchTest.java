package org.watchword.desktop.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.desktop.bench.Presenter.Changes;
import org.watchword.desktop.bench.Presenter.Round;
import org.watchword.testkit.Percentiles;
import org.watchword.testkit.Rabble;
import org.watchword.testkit.SimulatedHall;
import org.watchword.testkit.ToldProcess;

/// The whole program with slides on the wall and halls of 50, 200 and 500 phones on the same computer, which answer
/// within 200 ms, every answer forced to the disk; how long a change of slides takes meanwhile, and while people in the
/// hall wish the laptop no good. Times are printed, not judged; what must be equal is.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class PhonesAndSlidesBenchTest {

    private static final List<Round> ROUNDS = Presenter.rounds();
    private static final Round LAST = ROUNDS.get(2);
    private static final int CHANGES = Integer.getInteger("watchword.bench.changes", 200);
    private static final int A_TURN = 20;
    private static final int KILLS = Integer.getInteger("watchword.bench.kills", 3);
    private static final long SEED = Long.getLong("watchword.seed", 20261122L);
    private static final int FULL = 500;
    private static final int FLOOD_A_SECOND = Integer.getInteger("watchword.bench.flood", 2000);
    private static final Crowd FLOOD = new Crowd("flood", Rabble.Manner.FLOOD, 5000, 1);
    private static final Crowd SLOW = new Crowd("slow clients", Rabble.Manner.SLOW, 400, 2);
    private static final long BETWEEN_BURSTS_MILLIS = 1000;
    private static final double SAVED_AIM_MILLIS = 100;
    private static final double MEMORY_AIM = 250;

    private static final Executor THREADS = Thread::startVirtualThread;

    private static @Nullable Rig rig;

    @TempDir
    Path folder;

    /// People who wish the laptop no good.
    ///
    /// @param shift what the phones of the room answer meanwhile
    private record Crowd(String name, Rabble.Manner manner, int connections, int shift) {}

    @BeforeAll
    static void standsUp(@TempDir Path rigged) throws Exception {
        rig = Rig.start(rigged);
        System.out.println(rig().hasMonitors() ? "on two dummy monitors" : "without monitors: only ratios count");
    }

    @AfterAll
    static void tidiesUp() throws IOException {
        rig().close();
    }

    private static Rig rig() {
        return Objects.requireNonNull(rig);
    }

    /// Of 50, 200 and 500 phones, or of those that `watchword.bench.phones` names.
    static List<Integer> halls() {
        return Arrays.stream(System.getProperty("watchword.bench.phones", "50,200,500")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("halls")
    void hall(int phones) throws Exception {
        Figures figures = new Figures(phones);
        try (Presenter presenter = Presenter.begin(rig(), folder.resolve("data"))) {
            slidesAlone(presenter, figures);
            long before = presenter.resident();
            try (SimulatedHall hall = presenter.hall(phones)) {
                figures.tell("join", hall.join().toString());
                for (Round round : ROUNDS.subList(0, 3)) {
                    question(presenter, hall, round, figures);
                    if (!round.equals(LAST)) {
                        counted(presenter, round, expected(phones, round, 0));
                    }
                }
                int shift = slidesWhileTheyAnswer(presenter, hall, figures);
                keptAndRefused(presenter, hall, shift, figures);
            }
            figures.aim("memory for phones, MB", (double) memory(presenter, before, figures), MEMORY_AIM);
        }
    }

    /// Of the whole program; the server alone is measured in its own part.
    ///
    /// @return what was added since `before`, in megabytes
    private static long memory(Presenter presenter, long before, Figures figures) throws IOException {
        long after = presenter.resident();
        figures.tell(
                "memory",
                "%d MB resident, %d MB before phones came, peak %d MB".formatted(after, before, presenter.peak()));
        return after - before;
    }

    private static Percentiles slidesAlone(Presenter presenter, Figures figures) throws IOException {
        presenter.go(Presenter.plain(12));
        presenter.changes(40);
        return figures.slides("alone", presenter.changes(CHANGES), Optional.empty());
    }

    private static void question(Presenter presenter, SimulatedHall hall, Round round, Figures figures)
            throws Exception {
        String name = round.equals(ROUNDS.getFirst()) ? "cold" : "warm";
        presenter.go(round.slide());
        hall.told(round.key(), "READING");
        hall.countAgain();
        presenter.press("PAGE_DOWN");
        double spread = hall.told("\"OPEN\"");
        Map<Integer, Long> saved = hall.burst(round.key(), round.options(), 0);
        assertEquals(hall.size(), saved.size(), "told that they are saved");
        assertEquals(hall.size(), presenter.stored(), "sent and stored");
        figures.tell("fan-out spread, " + name, "%.1f ms".formatted(spread));
        figures.tell(
                "one question, " + name,
                "%.2f messages and %d bytes a phone".formatted(hall.messagesEach(), hall.bytesEach()));
        Percentiles times = figures.tell("saved, " + name, saved.values());
        if (name.equals("warm")) {
            figures.aim("saved p95, ms", times.p95(), SAVED_AIM_MILLIS);
        }
    }

    /// Closes the question that is on the wall and waits until the journal has counted what each phone chose, and
    /// nothing else.
    private static void counted(Presenter presenter, Round round, Map<String, Integer> expected) throws Exception {
        presenter.press("PAGE_DOWN");
        Map<String, Integer> counted = Map.of();
        for (int look = 0; look < 300 && sum(counted) == 0; look++) {
            Thread.sleep(200);
            counted = new HashMap<>(presenter.counted(round));
            counted.values().removeIf(count -> count == 0);
        }
        assertEquals(expected, counted, "none lost, none twice, none of another question");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> expected(int phones, Round round, int shift) {
        Map<String, Integer> expected = new HashMap<>();
        IntStream.range(0, phones)
                .forEach(number ->
                        expected.merge(SimulatedHall.option(round.options(), number, shift), 1, Integer::sum));
        return expected;
    }

    /// All phones change their answer once a second for a while, and are quiet for a while, in turn: what else the
    /// machine does then falls on both.
    ///
    /// @return by how far they have shifted at the end
    private static int slidesWhileTheyAnswer(Presenter presenter, SimulatedHall hall, Figures figures)
            throws Exception {
        presenter.go(Presenter.plain(12));
        Changes quiet = Changes.NONE;
        Changes busy = Changes.NONE;
        List<Long> saved = new ArrayList<>();
        int shift = 0;
        for (int turn = 0; turn < CHANGES / A_TURN; turn++) {
            quiet = quiet.and(presenter.changes(A_TURN));
            CompletableFuture<Changes> changing = changing(presenter);
            while (!changing.isDone()) {
                shift++;
                Map<Integer, Long> burst = hall.burst(LAST.key(), LAST.options(), shift);
                assertEquals(hall.size(), burst.size(), "told that they are saved");
                saved.addAll(burst.values());
                Thread.sleep(BETWEEN_BURSTS_MILLIS);
            }
            busy = busy.and(changing.join());
        }
        Percentiles than = figures.slides("phones quiet", quiet, Optional.empty());
        figures.slides("all answer, in turn", busy, Optional.of(than));
        figures.tell("saved, slides meanwhile", saved);
        return shift;
    }

    private static CompletableFuture<Changes> changing(Presenter presenter) {
        CompletableFuture<Changes> changing = new CompletableFuture<>();
        THREADS.execute(() -> {
            try {
                changing.complete(presenter.changes(A_TURN));
            } catch (IOException ended) {
                changing.completeExceptionally(ended);
            }
        });
        return changing;
    }

    private static void keptAndRefused(Presenter presenter, SimulatedHall hall, int shift, Figures figures)
            throws Exception {
        int kept = hall.answered(
                (phone, number) -> phone.finds(SimulatedHall.option(LAST.options(), number, shift)) ? 1 : 0);
        assertEquals(hall.size(), kept, "kept over a reconnect");
        presenter.go(LAST.slide());
        counted(presenter, LAST, expected(hall.size(), LAST, shift));
        int refused = hall.answered((phone, _) ->
                phone.answer(LAST.key(), LAST.options().getFirst()).contains("TOO_LATE") ? 1 : 0);
        assertEquals(hall.size(), refused, "refused after the close");
        figures.tell("answers", "sent = stored = counted, kept %d, refused after close %d".formatted(kept, refused));
    }

    @Test
    void peopleWhoWishTheLaptopNoGood() throws Exception {
        Figures figures = new Figures(FULL);
        try (Presenter presenter = Presenter.begin(rig(), folder.resolve("data"))) {
            Percentiles alone = slidesAlone(presenter, figures);
            long before = presenter.resident();
            try (SimulatedHall hall = presenter.hall(FULL)) {
                hall.join();
                question(presenter, hall, LAST, figures);
                beside(FLOOD, presenter, hall, figures, alone);
                beside(SLOW, presenter, hall, figures, alone);
                presenter.go(LAST.slide());
                counted(presenter, LAST, expected(FULL, LAST, SLOW.shift()));
            }
            figures.slides("alone again", aloneAgain(presenter), Optional.of(alone));
            var _ = memory(presenter, before, figures);
        }
    }

    private static Changes aloneAgain(Presenter presenter) throws IOException {
        presenter.go(Presenter.plain(12));
        return presenter.changes(CHANGES);
    }

    private static void beside(Crowd crowd, Presenter presenter, SimulatedHall hall, Figures figures, Percentiles alone)
            throws Exception {
        String name = crowd.name();
        presenter.go(Presenter.plain(12));
        try (ToldProcess rabble = ToldProcess.start(
                Rabble.command(presenter.port(), crowd.manner(), crowd.connections(), FLOOD_A_SECOND), Map.of())) {
            rabble.await("ready");
            rabble.tell("begin");
            figures.slides(name, presenter.changes(CHANGES), Optional.of(alone));
            List<String> came = rabble.tell("look");
            figures.tell(
                    name + " meanwhile", String.join(", ", came) + ", %d MB resident".formatted(presenter.resident()));
            assertTrue(came.contains("served 0"), "nobody is served what nobody may have");
            Map<Integer, Long> saved = hall.burst(LAST.key(), LAST.options(), crowd.shift());
            figures.tell("saved, " + name, saved.values());
            assertEquals(hall.size(), saved.size(), "the phones of the room are served");
        }
    }

    @Test
    void nothingThatAPhoneWasToldIsLostToADeadBattery() throws Exception {
        Random random = new Random(SEED);
        int promised = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = folder.resolve("data" + kill);
            Map<Integer, Long> saved = killedInABurst(data, random);
            promised += saved.size();
            try (Presenter presenter = Presenter.carryOn(rig(), data);
                    SimulatedHall hall = presenter.hall(FULL)) {
                List<Integer> lost = saved.keySet().stream()
                        .filter(number -> !finds(hall, number))
                        .toList();
                assertEquals(List.of(), lost, "kill " + kill + " of seed " + SEED);
            }
        }
        new Figures(FULL).tell("killed in mid-burst", "%d kills, %d saved, 0 lost".formatted(KILLS, promised));
    }

    private static Map<Integer, Long> killedInABurst(Path data, Random random) throws Exception {
        try (Presenter presenter = Presenter.begin(rig(), data);
                SimulatedHall hall = presenter.hall(FULL)) {
            presenter.go(LAST.slide());
            hall.join();
            presenter.press("PAGE_DOWN");
            hall.told("\"OPEN\"");
            CompletableFuture<Map<Integer, Long>> answering = new CompletableFuture<>();
            THREADS.execute(() -> answering.completeAsync(() -> burst(hall)));
            hall.awaitSaved(1 + random.nextInt(FULL / 2));
            presenter.kill();
            Map<Integer, Long> saved = answering.join();
            assertFalse(saved.isEmpty(), "killed before anything was promised");
            return saved;
        }
    }

    private static Map<Integer, Long> burst(SimulatedHall hall) {
        try {
            return hall.burst(LAST.key(), LAST.options(), 0);
        } catch (IOException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean finds(SimulatedHall hall, int number) {
        try {
            return hall.phone(number).finds(SimulatedHall.option(LAST.options(), number, 0));
        } catch (IOException hungUp) {
            return false;
        }
    }
}
